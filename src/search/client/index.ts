export { MONTH } from './address-state.ts';
export { hideApostrophes } from './apostrophes.ts';
export type { FacetLine, NamedLine } from './archive-files.ts';
export { CHUNK, HOME } from './download-chunks.ts';
export { FACETS, type FilterName } from './filter-names.ts';
export { monthAxis } from './month-axis.ts';
export { type NameEntry, rowsOfNames, WIDER } from './name-list.ts';
export { writeSpan } from './report-span.ts';
export { stepsOf } from './rising.ts';
