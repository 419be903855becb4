export { alpha2Of, countryName } from './country-name.ts';
export type { search } from './en/search.ts';
export { byName, filingLetter } from './filing.ts';
export type { Words } from './translation.ts';
export { count, directionOf, languageName, list, number, say, words } from './words.ts';
