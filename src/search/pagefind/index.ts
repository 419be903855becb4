export { buildSearchIndex } from './search-index.ts';
