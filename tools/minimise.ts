/** Value of a function at a point; its slope is written into `slope`. */
export type Slope = (point: Float64Array, slope: Float64Array) => number;

/** How many earlier steps are remembered, and how many are taken at most. */
const MEMORY = 8;
const MOST_STEPS = 300;

/** The lowest point of a smooth convex function, found with L-BFGS (Liu and Nocedal 1989) from nil. */
export function minimise(dimensions: number, at: Slope, start?: Float64Array): Float64Array {
	let point = start ? Float64Array.from(start) : new Float64Array(dimensions);
	let slope = new Float64Array(dimensions);
	let value = at(point, slope);
	const moves: { step: Float64Array; turn: Float64Array; curve: number }[] = [];
	for (let round = 0; round < MOST_STEPS; round += 1) {
		const direction = downhill(slope, moves);
		const next = search(point, value, slope, direction, at);
		if (next === null) break;
		const step = next.point.map((x, i) => x - point[i]!);
		const turn = next.slope.map((x, i) => x - slope[i]!);
		const curve = dot(step, turn);
		if (curve > 1e-12) moves.push({ step, turn, curve });
		if (moves.length > MEMORY) moves.shift();
		const gain = value - next.value;
		({ point, slope, value } = next);
		if (gain < 1e-8 * Math.max(1, Math.abs(value))) break;
	}
	return point;
}

/** The direction in which the function falls, bent by what earlier steps told about its curve. */
function downhill(
	slope: Float64Array,
	moves: readonly { step: Float64Array; turn: Float64Array; curve: number }[],
): Float64Array {
	const direction = slope.map((x) => -x);
	const shares: number[] = [];
	for (const { step, turn, curve } of moves.toReversed()) {
		const share = dot(step, direction) / curve;
		shares.push(share);
		add(direction, turn, -share);
	}
	const last = moves.at(-1);
	if (last) scale(direction, last.curve / dot(last.turn, last.turn));
	for (const { step, turn, curve } of moves) add(direction, step, shares.pop()! - dot(turn, direction) / curve);
	return direction;
}

/** Goes along a direction until the function has fallen enough; null when it does not fall any more. */
function search(point: Float64Array, value: number, slope: Float64Array, direction: Float64Array, at: Slope) {
	const fall = dot(slope, direction);
	if (fall >= 0) return null;
	for (let length = 1; length > 1e-10; length /= 2) {
		const next = point.map((x, i) => x + length * direction[i]!);
		const nextSlope = new Float64Array(point.length);
		const nextValue = at(next, nextSlope);
		if (nextValue <= value + 1e-4 * length * fall) return { point: next, slope: nextSlope, value: nextValue };
	}
	return null;
}

function dot(a: Float64Array, b: Float64Array): number {
	let sum = 0;
	for (let i = 0; i < a.length; i += 1) sum += a[i]! * b[i]!;
	return sum;
}

function add(to: Float64Array, what: Float64Array, times: number): void {
	for (let i = 0; i < to.length; i += 1) to[i]! += times * what[i]!;
}

function scale(what: Float64Array, times: number): void {
	for (let i = 0; i < what.length; i += 1) what[i]! *= times;
}
