import type { Token } from './tokens.ts';

/** Where in a text a name was met: the words `first` to `last`, both included; `lead` is the article in front, or `first`. */
export interface Span {
	readonly text: string;
	readonly tokens: readonly Token[];
	readonly lead: number;
	readonly first: number;
	readonly last: number;
}
