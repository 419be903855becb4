/** Scripts that one language is written in, as far as news goes. */
const SCRIPTS: readonly (readonly [RegExp, string])[] = [
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
	[/\p{Script=Telugu}/gu, 'te'],
	[/\p{Script=Kannada}/gu, 'kn'],
	[/\p{Script=Malayalam}/gu, 'ml'],
	[/\p{Script=Gujarati}/gu, 'gu'],
	[/\p{Script=Gurmukhi}/gu, 'pa'],
	[/\p{Script=Oriya}/gu, 'or'],
	[/\p{Script=Sinhala}/gu, 'si'],
	[/\p{Script=Lao}/gu, 'lo'],
	[/\p{Script=Khmer}/gu, 'km'],
	[/\p{Script=Myanmar}/gu, 'my'],
	[/\p{Script=Tibetan}/gu, 'bo'],
	[/\p{Script=Ethiopic}/gu, 'am'],
	[/\p{Script=Thaana}/gu, 'dv'],
	[/\p{Script=Arabic}/gu, 'ar'],
];

/** Letters that only one language of a script prints, the surest first. */
const TELLING: Readonly<Record<string, readonly (readonly [RegExp, string])[]>> = {
	ar: [
		[/[ټډړښږڼځڅۍ]|(?<!\p{L})(?:په|چې)(?!\p{L})/u, 'ps'],
		[/[ٻڀٺٿڄڃڇڏڌڍڙڦڳڱڻ]|ڪ/u, 'sd'],
		[/[ڭۈۋۇ]/u, 'ug'],
		[/[ٹڈڑںےھ]/u, 'ur'],
		[/[ڕڵێۆ]/u, 'ckb'],
	],
	bn: [[/[ৰৱ]/u, 'as']],
	am: [[/ኣ|(?<!\p{L})ናይ(?!\p{L})/u, 'ti']],
	he: [[/[ײױװ]|(?<!\p{L})(?:דער|און|פון|האט|איז)(?!\p{L})/u, 'yi']],
};

/** Fewer letters than this of a script say nothing. */
const LEAST = 8;

/** The language that the script of a text tells; null where several languages with one script have to be told apart. */
export function scriptLanguage(text: string, letters: number): string | null {
	if (letters < LEAST) return null;
	for (const [script, language] of SCRIPTS) {
		// Japanese and Korean mix scripts: a fifth of their own is enough. Chinese ideographs say more in less room.
		const share = language === 'ko' || language === 'ja' ? 0.2 : language === 'ar' || language === 'zh' ? 0.5 : 0.2;
		if (count(text, script) > letters * share) return told(language, text, letters);
	}
	return null;
}

function told(language: string, text: string, letters: number): string | null {
	const found = TELLING[language]?.find(([letter]) => letter.test(text))?.[1];
	if (found) return found;
	if (language !== 'ar') return language;
	if (letters < 30) return null;
	return count(text, /[پچژگیک]/g) > letters / 100 ? 'fa' : 'ar';
}

/** How often a pattern stands in a text. */
export function count(text: string, pattern: RegExp): number {
	return text.match(pattern)?.length ?? 0;
}
