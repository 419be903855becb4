import { about } from './de/about.ts';
import { deskTables } from './de/desk-tables.ts';
import { found } from './de/found.ts';
import { frame, front } from './de/frame.ts';
import { desk, making } from './de/making.ts';
import { names } from './de/names.ts';
import { evidence, rules } from './de/reasons.ts';
import { report } from './de/report.ts';
import { search } from './de/search.ts';
import type { Translation } from './en.ts';

/** The interface in German. What is missing here stays English. */
export const de: Translation = {
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
