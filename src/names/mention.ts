import type { Kind } from '#model';
import type { Token } from './tokens.ts';

/** A span of text that names an authority. Offsets count UTF-16 units; `end` is exclusive and leaves out a possessive. */
export interface Mention {
	readonly start: number;
	readonly end: number;
	/** The words as printed. */
	readonly text: string;
	readonly id: string;
	readonly kind: Kind;
}

/** Where in a text a name was met: the words `first` to `last`, both included; `lead` is the article in front, or `first`. */
export interface Span {
	readonly text: string;
	readonly tokens: readonly Token[];
	readonly lead: number;
	readonly first: number;
	readonly last: number;
}
