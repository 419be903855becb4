import type { Comment, HouseStyle } from '#model';
import type { SourceLine } from '#text';
import type { Stamp } from '../reading.ts';

/** A paragraph with the source line on which it starts. */
export interface DatedParagraph {
	readonly number: number;
	readonly line: number;
	readonly text: string;
}

/** A comment as far as it bears on the publication date. */
export type DatedComment = Pick<Comment, 'date' | 'lines'>;

/** What a capture says about the day of its publication. */
export interface DateEvidence {
	readonly stamps: readonly Stamp[];
	/** Month and day of a dateline as printed. */
	readonly datelineDay: { readonly text: string; readonly line: number } | null;
	readonly comments: readonly DatedComment[];
	readonly paragraphs: readonly DatedParagraph[];
	readonly houseStyle: HouseStyle | null;
	/** BCP 47. */
	readonly language: string;
	/** Source lines of headline and byline: of several stamps, the one beside them is the report's. */
	readonly headLines?: readonly number[];
	/** The address of the page, as printed or as a sidecar gives it. */
	readonly address?: { readonly value: string; readonly line: number | null } | null;
	/** The name of the capture's file. */
	readonly file?: string;
	/** The whole page: how it prints other all-number dates decides how an ambiguous one is meant. */
	readonly page?: readonly SourceLine[];
}
