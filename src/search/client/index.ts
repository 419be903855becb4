export { MONTH } from './address-state.ts';
export type { FacetLine, NamedLine } from './archive-files.ts';
export { CHUNK, HOME } from './downloads.ts';
export { FACETS, type FilterName } from './filter-names.ts';
export { type NameEntry, rowsOfNames, WIDER } from './name-list.ts';
export { hideApostrophes } from './query-terms.ts';
export { monthAxis, stepsOf, writeSpan } from './report-span.ts';
