import type { en } from './en.ts';
import type { Plural } from './plural.ts';

/** The table of words, as English defines it. */
export type Words = typeof en;

/** A translation: any part of the table. A plural, or a list, is translated as a whole. */
export type Translation<Table = Words> = {
	readonly [Key in keyof Table]?: Table[Key] extends string | Plural | readonly unknown[] ? Table[Key] : Translation<Table[Key]>;
};
