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
