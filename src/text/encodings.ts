/** Encodings that a capture can be declared or guessed to have: every spelling → WHATWG label. */
const LABELS: Readonly<Record<string, string>> = {
	utf8: 'utf-8',
	ascii: 'utf-8',
	usascii: 'utf-8',
	utf16: 'utf-16le',
	utf16le: 'utf-16le',
	utf16be: 'utf-16be',
	utf32le: 'utf-32le',
	utf32be: 'utf-32be',
	latin1: 'windows-1252',
	iso88591: 'windows-1252',
	iso88592: 'iso-8859-2',
	iso88593: 'iso-8859-3',
	iso88594: 'iso-8859-4',
	iso88595: 'iso-8859-5',
	iso88596: 'iso-8859-6',
	iso88597: 'iso-8859-7',
	iso88598: 'iso-8859-8',
	iso88599: 'windows-1254',
	iso885910: 'iso-8859-10',
	iso885913: 'iso-8859-13',
	iso885914: 'iso-8859-14',
	iso885915: 'iso-8859-15',
	iso885916: 'iso-8859-16',
	koi8r: 'koi8-r',
	koi8u: 'koi8-u',
	ibm866: 'ibm866',
	cp866: 'ibm866',
	macintosh: 'macintosh',
	macroman: 'macintosh',
	maccyrillic: 'x-mac-cyrillic',
	xmaccyrillic: 'x-mac-cyrillic',
	shiftjis: 'shift_jis',
	sjis: 'shift_jis',
	cp932: 'shift_jis',
	windows31j: 'shift_jis',
	eucjp: 'euc-jp',
	iso2022jp: 'iso-2022-jp',
	euckr: 'euc-kr',
	cp949: 'euc-kr',
	gb2312: 'gb18030',
	gbk: 'gb18030',
	gb18030: 'gb18030',
	big5: 'big5',
	big5hkscs: 'big5',
	tis620: 'windows-874',
	...Object.fromEntries(
		['874', '1250', '1251', '1252', '1253', '1254', '1255', '1256', '1257', '1258'].flatMap((page) => [
			[`windows${page}`, `windows-${page}`],
			[`cp${page}`, `windows-${page}`],
		]),
	),
};

/** Legacy encodings of the Latin alphabet, where most letters are plain ASCII and a guess rests on few bytes. */
const LATIN = new Set([
	'windows-1250',
	'windows-1252',
	'windows-1254',
	'windows-1257',
	'windows-1258',
	'iso-8859-2',
	'iso-8859-3',
	'iso-8859-4',
	'iso-8859-10',
	'iso-8859-13',
	'iso-8859-14',
	'iso-8859-15',
	'iso-8859-16',
	'macintosh',
]);

/** The WHATWG label for a name of an encoding in any spelling; null when we cannot read it. */
export function encodingLabel(name: string): string | null {
	const key = name.toLowerCase().replace(/[^a-z0-9]/g, '');
	return Object.hasOwn(LABELS, key) ? (LABELS[key] as string) : null;
}

/** Whether an encoding is one of the Latin alphabet. */
export function isLatinEncoding(label: string): boolean {
	return LATIN.has(label);
}

/** A language of the Latin alphabet: the encodings its pages were saved in, its letters with marks, and small words. */
export interface Alphabet {
	readonly encodings: readonly string[];
	readonly letters: string;
	/** Common words without marks, by which the language shows even where every letter with a mark is in doubt. */
	readonly words: readonly string[];
}

const WEST = ['windows-1252', 'iso-8859-15', 'macintosh'];
const CENTRE = ['windows-1250', 'iso-8859-2'];
const BALTIC = ['windows-1257', 'iso-8859-13', 'iso-8859-4'];

/** The languages that legacy files are likely to be in. */
export const ALPHABETS: readonly Alphabet[] = [
	// Only letters that the encodings of central Europe have in the same place: a name from there would come out wrong.
	of(WEST, 'áâäçéëíîóôöúü', 'the of and to in that was for with said on by at'),
	of([...WEST, 'windows-1250', 'iso-8859-2'], 'äöüß', 'der die und das den von zu mit ist auf im ein dem nicht am'),
	of(WEST, 'àâæçéèêëîïôœùûüÿ', 'le la les de des et un une dans que qui en est pour sur du il par'),
	of(WEST, 'áéíñóúü', 'el la los las de y que en un una por con del se para'),
	of(WEST, 'àáâãçéêíóôõúü', 'o a os as de do da em que um uma com para se por dos na no'),
	of(WEST, 'àèéìíîòóùú', 'il la di che e un una per con del della gli nel non le'),
	of(WEST, 'éëïóöüèáê', 'de het een van en in is dat op te voor met niet zijn'),
	of(WEST, 'àçèéíïòóúü', 'el la els les de i que en un una per amb del va'),
	of(WEST, 'åäöéü', 'och att det som en den av till med inte han ett var om'),
	of(WEST, 'åäöéšž', 'ja on ei ett oli se kun kuin mutta hän ole'),
	of(WEST, 'æøåéöüòô', 'og det at som en til den af er med for ikke ikkje av var de'),
	of(WEST, 'áðéíóúýþæö', 'og er um var sem til hann vi ekki'),
	of(CENTRE, 'ąćęłńóśźż', 'nie na do w z i to co jak ale lecz od dla po jest przez'),
	of(CENTRE, 'áčďéěíňóřšťúůýž', 'se na v a do to z ale jako co od pro je si by'),
	of(CENTRE, 'áäčďéíľĺňóôŕšťúýž', 'sa na v a do to z ale ako aby od pre je by'),
	of(CENTRE, 'áéíóöőúüű', 'a az hogy nem is mit meg egy ez van de'),
	of(CENTRE, 'čćđšž', 'je u su da na se i za od ne kako bi ali'),
	of(CENTRE, 'ăâîșțşţ', 'de la cu din pe a un o nu care pentru este'),
	of(['windows-1254'], 'âçğıîöşûüi̇', 've bir bu da de ne ile en daha olarak'),
	of(BALTIC, 'äöõüšž', 'ja on ei et see oli ka kui mis'),
	of(BALTIC, 'āčēģīķļņšūž', 'un no ir ar par uz ka kas bija'),
	of(BALTIC, 'ąčęėįšųūž', 'ir kad su yra buvo bet tai'),
];

/** Words with other letters that texts in any of these languages borrow. */
export const BORROWED: ReadonlySet<string> = new Set(
	(
		'naïve naïveté naïvely niño niña señor señora señores doña españa español jalapeño piñata crème première ' +
		'premières mère père genève à voilà pietà vis-à-vis tête fête crêpe crêpes suède façade château ångström ' +
		'smörgåsbord københavn malmö ålesund tromsø são'
	).split(' '),
);

function of(encodings: readonly string[], letters: string, words: string): Alphabet {
	return { encodings, letters, words: words.split(' ') };
}
