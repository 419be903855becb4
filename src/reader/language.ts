import { franc } from 'franc-min';

/** Languages that news in Latin and Cyrillic letters is told apart into; ISO 639-3 → BCP 47. */
const LANGUAGES: Readonly<Record<string, string>> = {
	eng: 'en',
	deu: 'de',
	fra: 'fr',
	spa: 'es',
	por: 'pt',
	ita: 'it',
	nld: 'nl',
	pol: 'pl',
	ces: 'cs',
	tur: 'tr',
	ron: 'ro',
	hun: 'hu',
	swe: 'sv',
	ind: 'id',
	vie: 'vi',
	hrv: 'hr',
	azj: 'az',
	uzn: 'uz',
	som: 'so',
	swh: 'sw',
	tgl: 'tl',
	kmr: 'ku',
	rus: 'ru',
	ukr: 'uk',
	bel: 'be',
	bul: 'bg',
	srp: 'sr',
	kaz: 'kk',
	arb: 'ar',
	pes: 'fa',
	urd: 'ur',
	hin: 'hi',
	mar: 'mr',
	npi: 'ne',
};

/** The commonest short words of languages that much news is in. */
const COMMON_WORDS: Readonly<Record<string, string>> = {
	en: 'the of and to in a is that for it was on with as are by at this from have has had not but they be an were said which',
	de: 'der die das und in zu den mit von ist im für auf ein eine nicht des dem sich auch als nach bei hat wurde werden sind dass an',
	fr: 'le la les des et en un une du est dans que pour qui sur au par pas avec plus ce se sont a été son il de aux cette',
	es: 'el la los las de y en que un una es por con para se del no al lo su como más ha fue sus este pero',
	pt: 'o a os as de e em que um uma do da dos das no na para com por não se mais foi ao são como seu',
	it: 'il la lo gli le di e in che un una per è con non del della si da dei al sono più nel ha anche come',
	nl: 'de het een van en in is dat op te voor met zijn niet aan er om ook als bij werd door naar uit heeft',
	tr: 've bir bu da de için ile çok olarak olan daha gibi ancak kadar sonra ise dedi oldu en her',
	ru: 'и в на не что с по как из за от для о это к а но его был у до при было она он так также',
};
const COMMON = new Map<string, string[]>();
for (const [language, words] of Object.entries(COMMON_WORDS)) {
	for (const word of words.split(' ')) COMMON.set(word, [...(COMMON.get(word) ?? []), language]);
}

const LONGEST_COMMON = Math.max(...[...COMMON.keys()].map((word) => word.length));
/** Anything but ASCII and common punctuation: without it a letter is one of a–z. */
const UNCOMMON = /[^\0-\x7f\xa0\u2010-\u2027]/;

/** Scripts that one language is written in, as far as news goes. */
const SCRIPTS: readonly [RegExp, string][] = [
	[/\p{Script=Hangul}/gu, 'ko'],
	[/[\p{Script=Hiragana}\p{Script=Katakana}]/gu, 'ja'],
	[/\p{Script=Han}/gu, 'zh'],
	[/\p{Script=Hebrew}/gu, 'he'],
	[/\p{Script=Greek}/gu, 'el'],
	[/\p{Script=Thai}/gu, 'th'],
	[/\p{Script=Armenian}/gu, 'hy'],
	[/\p{Script=Georgian}/gu, 'ka'],
	[/\p{Script=Bengali}/gu, 'bn'],
	[/\p{Script=Tamil}/gu, 'ta'],
];

const RIGHT_TO_LEFT = new Set(['ar', 'fa', 'he', 'ur', 'ckb', 'ps', 'sd', 'ug', 'yi', 'dv', 'syr']);

/** Fewer letters than this say nothing about their language. */
const LEAST = 30;
/** As many characters as are looked at. */
const SAMPLE = 4000;

/** Anything but Latin letters and common punctuation. */
const NOT_LATIN = /[\u0370-\u1fff\u2070-\u209f\u20c0-\uffff]/;

/** BCP 47 language of a text; "und" when it is too short or cannot be told. */
export function languageOf(text: string): string {
	const sample = text.slice(0, SAMPLE);
	if (!NOT_LATIN.test(sample)) return hasLetters(sample, LEAST) ? latinLanguage(sample) : 'und';
	const letters = count(sample, /\p{L}/gu);
	for (const [script, language] of SCRIPTS) {
		// Japanese and Korean mix scripts: a fifth of their own is enough. Chinese ideographs say more in less room.
		if (letters >= 8 && count(sample, script) > letters * (language === 'zh' ? 0.5 : 0.2)) return language;
	}
	if (letters < LEAST) return 'und';
	if (count(sample, /\p{Script=Arabic}/gu) > letters / 2) return arabicScript(sample);
	return latinLanguage(sample);
}

/** Tells languages in Latin and Cyrillic letters apart. */
function latinLanguage(sample: string): string {
	const common = commonWords(sample);
	if (common !== null) return common;
	const found = franc(sample, { only: Object.keys(LANGUAGES), minLength: LEAST });
	return LANGUAGES[found] ?? 'und';
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

/** The language whose commonest words fill a text; null when none stands out. Much faster than comparing trigrams. */
function commonWords(text: string): string | null {
	const hits = new Map<string, number>();
	const lower = text.slice(0, 1500).toLowerCase();
	const words = lower.match(UNCOMMON.test(lower) ? /\p{L}+/gu : /[a-z]+/g) ?? [];
	for (const word of words) {
		const languages = word.length > LONGEST_COMMON ? undefined : COMMON.get(word);
		if (languages) for (const language of languages) hits.set(language, (hits.get(language) ?? 0) + 1);
	}
	const [first, second] = [...hits].sort((a, b) => b[1] - a[1]);
	return first && words.length >= 20 && first[1] >= words.length / 6 && first[1] >= (second?.[1] ?? 0) * 2 ? first[0] : null;
}

function arabicScript(text: string): string {
	if (/[ٹڈڑںےھ]/.test(text)) return 'ur';
	if (/[ڕڵێۆ]/.test(text)) return 'ckb';
	return count(text, /[پچژگیک]/g) > count(text, /\p{L}/gu) / 100 ? 'fa' : 'ar';
}

function hasLetters(text: string, least: number): boolean {
	let letters = 0;
	for (const _ of text.matchAll(/\p{L}/gu)) {
		letters += 1;
		if (letters >= least) return true;
	}
	return false;
}

function count(text: string, pattern: RegExp): number {
	return text.match(pattern)?.length ?? 0;
}
