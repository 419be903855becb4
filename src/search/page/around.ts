/** What is said about a search and the facets beside it: loaded when there is something to say or a facet is open. */
export { paintFacets } from './facets.ts';
export { guidance } from './guidance.ts';
