import { about } from './ar/about.ts';
import { deskTables } from './ar/desk-tables.ts';
import { found } from './ar/found.ts';
import { frame, front } from './ar/frame.ts';
import { desk, making } from './ar/making.ts';
import { names } from './ar/names.ts';
import { evidence, rules } from './ar/reasons.ts';
import { report } from './ar/report.ts';
import { search } from './ar/search.ts';
import type { Translation } from './en.ts';

/** The interface in Arabic. What is missing here stays English. */
export const ar: Translation = {
	...frame,
	...found,
	...report,
	...making,
	...rules,
	...evidence,
	...front,
	...about,
	...names,
	...search,
	desk,
	deskTables,
};
