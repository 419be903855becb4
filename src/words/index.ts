export type { search } from './en/search.ts';
export { type EvidencePart, evidenceParts, evidenceSentence } from './evidence.ts';
export { byName, filingLetter } from './filing.ts';
export type { Plural } from './plural.ts';
export type { Words } from './translation.ts';
export { alpha2Of, count, countryName, directionOf, languageName, list, number, say, words } from './words.ts';
