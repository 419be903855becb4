import { about } from './en/about.ts';
import { desk } from './en/desk.ts';
import { deskTables } from './en/desk-tables.ts';
import { evidence } from './en/evidence.ts';
import { frame } from './en/frame.ts';
import { front } from './en/front.ts';
import { making } from './en/making.ts';
import { names } from './en/names.ts';
import { report } from './en/report.ts';
import { rules } from './en/rules.ts';
import { search } from './en/search.ts';

/**
 * Every label of the interface, in English. Other languages translate this table; what they leave out stays English.
 * `{n}` and other names in braces are filled in by `say` and `count` of index.ts.
 */
export const en = {
	...frame,
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
