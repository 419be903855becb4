/** What stands around the list of results. */
export { paintChips } from './chips.ts';
export { paintFacets } from './facets.ts';
export { paintGuidance } from './guidance.ts';
export { paintMonths } from './months.ts';
