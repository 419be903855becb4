import { francAll } from 'franc';
import { COMMON_CYRILLIC, COMMON_DEVANAGARI, COMMON_LATIN, count, scriptLanguage } from './lexicon/languages.ts';
import { BEYOND_EUROPEAN, UNCOMMON } from './roles/shape.ts';

/** The languages of franc that have lists of common words here; ISO 639-3 → BCP 47. */
const LANGUAGES: Readonly<Record<string, string>> = Object.fromEntries(
	`eng en deu de fra fr spa es por pt ita it nld nl dan da nob nb nno nn swe sv fin fi ekk et lvs lv lit lt cat ca glg gl
	ron ro pol pl ces cs slk sk slv sl hrv hr bos bs srp sr hun hu als sq ind id zlm ms tgl tl
	vie vi swh sw som so hau ha tur tr azj az uzn uz tuk tk afr af epo eo hat ht rus ru ukr uk bel be bul bg mkd mk
	kaz kk kir ky tgk tg khk mn hin hi mar mr npi ne`
		.split(/\s+/)
		.flatMap((code, at, all) => (at % 2 === 0 ? [[code, all[at + 1] ?? 'und']] : [])),
);

/** The languages that each word is common in, with the share of it that each takes. */
type CommonWords = ReadonlyMap<string, readonly Candidate[]>;
const LATIN = byWord(COMMON_LATIN);
const CYRILLIC = byWord(COMMON_CYRILLIC);
const DEVANAGARI = byWord(COMMON_DEVANAGARI);

/** Anything but Latin letters and common punctuation. */
const NOT_LATIN = /[\u0370-\u1dff\u1f00-\u1fff\u2070-\u209f\u20c0-\uffff]/;
/** Accents saved apart from their letters. */
const APART = /[\u0300-\u036f]/;
/** Letters of Vietnamese alone. */
const VIETNAMESE = /[ấầẩẫậắằẳẵặếềểễệốồổỗộớờởỡợứừửữự]/giu;

const RIGHT_TO_LEFT = new Set(['ar', 'fa', 'he', 'ur', 'ckb', 'ps', 'sd', 'ug', 'yi', 'dv', 'syr']);

/** Fewer letters than this say nothing about their language. */
const LEAST = 30;
/** As many characters as are looked at, and as are counted for common words. */
const SAMPLE = 4000;
const COUNTED = 1500;
/** As many as are compared by their three-letter groups, which is dear. */
const ASKED = 800;

/** BCP 47 language of a text; "und" when it is too short, or when its common words and its letters do not agree. */
export function languageOf(text: string): string {
	const start = text.slice(0, SAMPLE);
	const sample = APART.test(start) ? start.normalize('NFC') : start;
	const latin = !NOT_LATIN.test(sample);
	const letters = latin ? LEAST : count(sample, /\p{L}/gu);
	if (latin ? !hasLetters(sample, LEAST) : letters < 8) return 'und';
	const script = latin ? null : scriptLanguage(sample, letters);
	if (script !== null || letters < LEAST) return script ?? 'und';
	if (!latin && count(sample, /\p{Script=Cyrillic}/gu) > letters / 2) return byCommonWords(sample, CYRILLIC);
	if (!latin && count(sample, /\p{Script=Devanagari}/gu) > letters / 2) return byCommonWords(sample, DEVANAGARI);
	const marks = latin && UNCOMMON.test(sample) ? count(sample, VIETNAMESE) : 0;
	return marks > 0 && marks * 40 > count(sample, /\p{L}/gu) ? 'vi' : byCommonWords(sample, LATIN);
}

/** The language that most of a page's longest lines are in, before anything else is known about them. */
export function pageLanguage(lines: readonly { text: string }[]): string {
	const prose = lines.filter(({ text }) => text.length > 80);
	return languageOf(
		(prose.length > 0 ? prose : lines)
			.map(({ text }) => text.slice(0, 1000))
			.slice(0, 60)
			.join(' '),
	);
}

/** Writing direction of a text in a language; of an unknown language by its first letters. */
export function directionOf(language: string, text: string): 'ltr' | 'rtl' {
	if (language !== 'und') return RIGHT_TO_LEFT.has(language.split('-')[0] as string) ? 'rtl' : 'ltr';
	const sample = text.slice(0, SAMPLE);
	return count(sample, /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/gu) > count(sample, /\p{L}/gu) / 2
		? 'rtl'
		: 'ltr';
}

interface Candidate {
	readonly language: string;
	/** Each word counts for one, shared between the languages that have it. */
	readonly weight: number;
	readonly hits: number;
}

/** Most weight over the next language, and share of all words, for which common words alone decide. */
const AHEAD = 1.4;
const SURE = 0.25;
/** The share that will do where it is far ahead. */
const FAIR = 0.15;
const FAR_AHEAD = 2.5;
/** Languages of the lists that franc does not know. */
const UNTRAINED = new Set(['is', 'oc', 'eu', 'mt', 'cy', 'ga', 'ku', 'lb']);
/** Least of the best weight that the language has which the letters speak for. */
const NEAR = 0.6;

/**
 * The language whose common words fill a text. Where they leave room for doubt, the three-letter groups of the text must
 * name the same language: of two hundred, so that a language without a list here is not taken for its neighbour.
 */
function byCommonWords(sample: string, common: CommonWords): string {
	const { words, candidates } = countCommon(sample, common);
	const [first, second] = candidates;
	if (!first) return 'und';
	const ahead = first.hits >= 3 && first.weight >= AHEAD * (second?.weight ?? 0);
	if (ahead && first.hits >= words * SURE) return first.language;
	const far = first.hits >= 8 && first.weight >= FAR_AHEAD * (second?.weight ?? 0);
	if (far && first.hits >= words * FAIR) return first.language;
	if (UNTRAINED.has(first.language)) return 'und';
	const [likeliest] = francAll(sample.slice(0, ASKED), { minLength: LEAST })[0] ?? ['und'];
	const named = candidates.slice(0, 2).find(({ language }) => language === LANGUAGES[likeliest]);
	return named && named.hits >= 2 && named.weight >= first.weight * NEAR ? named.language : 'und';
}

function countCommon(sample: string, common: CommonWords): { words: number; candidates: Candidate[] } {
	const lower = sample.slice(0, COUNTED).toLowerCase();
	const words = lower.match(BEYOND_EUROPEAN.test(lower) ? /[\p{L}\p{M}]+/gu : /[a-zß-öø-ž]+/g) ?? [];
	const found = new Map<string, { language: string; weight: number; hits: number }>();
	for (const word of words) {
		for (const { language, weight } of common.get(word) ?? NOBODY) {
			const so = found.get(language);
			if (!so) found.set(language, { language, weight, hits: 1 });
			else {
				so.weight += weight;
				so.hits += 1;
			}
		}
	}
	return { words: words.length, candidates: [...found.values()].sort((a, b) => b.weight - a.weight) };
}

const NOBODY: readonly Candidate[] = [];

function byWord(lists: Readonly<Record<string, string>>): CommonWords {
	const found = new Map<string, string[]>();
	for (const [language, list] of Object.entries(lists)) {
		for (const word of new Set(list.split(' '))) found.set(word, [...(found.get(word) ?? []), language]);
	}
	const shared = (languages: readonly string[]) =>
		languages.map((language): Candidate => ({ language, weight: 1 / languages.length, hits: 1 }));
	return new Map([...found].map(([word, languages]) => [word, shared(languages)]));
}

function hasLetters(text: string, least: number): boolean {
	let letters = 0;
	for (const _ of text.matchAll(/\p{L}/gu)) {
		letters += 1;
		if (letters >= least) return true;
	}
	return false;
}
