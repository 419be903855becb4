export { FACETS, type FilterName, PERIOD } from './address-state.ts';
export type { FacetLine, NamedLine } from './archive-files.ts';
export { CHUNK, HOME } from './archive-files.ts';
export { formsOf, indexed, unitsOf } from './letters.ts';
export { type NameEntry, rowsOfNames, WIDER } from './name-list.ts';
export { BY_DAY, deltaEncode, monthAxis, writeSpan } from './report-span.ts';
