export type { search } from './en/search.ts';
export type { Words } from './en.ts';
export { type EvidencePart, evidenceParts, evidenceSentence } from './evidence.ts';
export type { Plural } from './plural.ts';
export {
	alpha2Of,
	byName,
	count,
	countryName,
	directionOf,
	filingLetter,
	languageName,
	list,
	number,
	say,
	words,
} from './words.ts';
