/** Data for a script of the page, as the text of a script element: no sign of it can end that element. */
export function dataOf(value: unknown): string {
	return JSON.stringify(value).replaceAll('<', '\\u003c').replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029');
}
