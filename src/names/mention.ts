import type { Kind } from '#model';

/** A span of text that names an authority. Offsets count UTF-16 units; `end` is exclusive and leaves out a possessive. */
export interface Mention {
	readonly start: number;
	readonly end: number;
	/** The words as printed. */
	readonly text: string;
	readonly id: string;
	readonly kind: Kind;
}
