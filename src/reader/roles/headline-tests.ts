import type { HeadlineTest } from './headline-line.ts';
import { LOOK } from './headline-test-look.ts';
import { NEIGHBOURS } from './headline-test-neighbours.ts';
import { PLACE } from './headline-test-place.ts';
import { COMMON } from './headline-test-text.ts';

/** What each row of the weights finds on a line, by the name of the row. */
export const TESTS: Readonly<Record<string, HeadlineTest>> = { ...LOOK, ...COMMON, ...PLACE, ...NEIGHBOURS };
