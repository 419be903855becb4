export { FACETS, type FilterName, MONTH } from './address-state.ts';
export type { FacetLine, NamedLine } from './archive-files.ts';
export { CHUNK, HOME } from './archive-files.ts';
export { type NameEntry, rowsOfNames, WIDER } from './name-list.ts';
export { hideApostrophes } from './query-terms.ts';
export { deltaEncode, monthAxis, writeSpan } from './report-span.ts';
