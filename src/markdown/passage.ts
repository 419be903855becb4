import type { Kind } from '#model';

/** A stretch of a passage: plain words, or words that name an authority. */
export type Inline = { readonly text: string } | { readonly text: string; readonly kind: Kind; readonly id: string };

/** A paragraph or a sub-heading of a report. */
export interface Passage {
	readonly type: 'paragraph' | 'subheading';
	/** Paragraphs count from 1; sub-headings have none. */
	readonly number: number | null;
	readonly inlines: readonly Inline[];
}

/** The words of a passage without its links. */
export function passageText(passage: Passage): string {
	return passage.inlines.map((inline) => inline.text).join('');
}
