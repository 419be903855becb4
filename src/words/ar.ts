import { about } from './ar/about.ts';
import { deskTables } from './ar/desk-tables.ts';
import { evidence } from './ar/evidence.ts';
import { found } from './ar/found.ts';
import { frame } from './ar/frame.ts';
import { front } from './ar/front.ts';
import { desk, making } from './ar/making.ts';
import { names } from './ar/names.ts';
import { report } from './ar/report.ts';
import { rules } from './ar/rules.ts';
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
