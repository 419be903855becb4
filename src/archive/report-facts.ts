import { reportFacts } from '#exports';
import { perArchive } from './per-archive.ts';

/** What exports need to know of a report besides itself. */
export const factsOf = perArchive(({ authorities }) => reportFacts(authorities));
