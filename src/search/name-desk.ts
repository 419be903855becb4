/** What knows names in any spelling: loaded when the reader types, or when the letters alone were not enough. */
export { nameBox } from './name-box.ts';
export { prepareNames, wholeNames } from './name-ranking.ts';
export { secondThoughts } from './second-thoughts.ts';
