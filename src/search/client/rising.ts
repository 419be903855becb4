/** Rising numbers → the step from each to the next, the first from 0: small numbers, which compress well. */
export function stepsOf(numbers: readonly number[]): number[] {
	return numbers.map((number, at) => number - (numbers[at - 1] ?? 0));
}

/** Steps → the rising numbers. */
export function risingOf(steps: readonly number[]): number[] {
	let sum = 0;
	return steps.map((step) => {
		sum += step;
		return sum;
	});
}
