/** Reports in one file of what downloads need. */
export const CHUNK = 500;

/** Stands in a row for the address of the home page, which only the browser knows; no text of a report has it. */
export const HOME = '\u0001';

/** Hands a text to the reader as a file. */
export function save(name: string, type: string, text: string): void {
	const link = document.createElement('a');
	link.href = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
	link.download = name;
	link.click();
	setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
