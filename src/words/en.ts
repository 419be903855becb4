import { about } from './en/about.ts';
import { deskTables } from './en/desk-tables.ts';
import { found } from './en/found.ts';
import { frame, front } from './en/frame.ts';
import { desk, making } from './en/making.ts';
import { names } from './en/names.ts';
import { evidence, rules } from './en/reasons.ts';
import { report } from './en/report.ts';
import { search } from './en/search.ts';
import type { Plural } from './plural.ts';

/**
 * Every label of the interface, in English. Other languages translate this table; what they leave out stays English.
 * `{n}` and other names in braces are filled in by `say` and `count` of index.ts.
 */
export const en = {
	...frame,
	...found,
	...report,
	...making,
	...rules,
	...evidence,
	...front,
	...about,
	...names,
	search,
	desk,
	deskTables,
};

/** The table of words, as English defines it. */
export type Words = typeof en;

/** A translation: any part of the table. A plural, or a list, is translated as a whole. */
export type Translation<Table = Words> = {
	readonly [Key in keyof Table]?: Table[Key] extends string | Plural | readonly unknown[] ? Table[Key] : Translation<Table[Key]>;
};
