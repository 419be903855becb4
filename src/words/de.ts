import { about } from './de/about.ts';
import { deskTables } from './de/desk-tables.ts';
import { evidence } from './de/evidence.ts';
import { found } from './de/found.ts';
import { frame } from './de/frame.ts';
import { front } from './de/front.ts';
import { desk, making } from './de/making.ts';
import { names } from './de/names.ts';
import { report } from './de/report.ts';
import { rules } from './de/rules.ts';
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
