/** Reports in one file of the table. */
export const CHUNK = 500;

/** A report in the table: id, headline, outlet, date in words, date (EDTF), certainty, language, authors. */
export type TableRow = readonly [
	id: string,
	headline: string,
	outlet: string,
	dateInWords: string,
	date: string,
	certainty: string,
	language: string,
	authors: string,
];
