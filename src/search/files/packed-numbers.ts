/**
 * Whole numbers as printable text, one character for each below 48: lists of reports travel to the browser in this
 * form. Lists are written as differences, so that neighbours cost one character.
 */

const FIRST = 40;

/** Numbers from 0 up → text. */
export function packNumbers(numbers: readonly number[]): string {
	let text = '';
	for (let number of numbers) {
		for (; number >= 48; number = (number >> 4) - 3) text += String.fromCharCode(FIRST + 48 + (number & 15));
		text += String.fromCharCode(FIRST + number);
	}
	return text;
}

/** Text that packNumbers wrote → the numbers. */
export function unpackNumbers(text: string): number[] {
	const numbers: number[] = [];
	let held: number[] = [];
	for (let at = 0; at < text.length; at++) {
		const digit = text.charCodeAt(at) - FIRST;
		if (digit >= 48) held.push(digit - 48);
		else {
			numbers.push(held.reduceRight((sum, low) => (sum + 3) * 16 + low, digit));
			held = [];
		}
	}
	return numbers;
}

/** Rising numbers → text of their differences. */
export function packRising(numbers: readonly number[]): string {
	return packNumbers(numbers.map((number, at) => number - (numbers[at - 1] ?? 0)));
}

/** Text that packRising wrote → the rising numbers. */
export function unpackRising(text: string): number[] {
	let sum = 0;
	return unpackNumbers(text).map((step) => {
		sum += step;
		return sum;
	});
}
