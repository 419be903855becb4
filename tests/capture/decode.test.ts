import iconv from 'iconv-lite';
import { expect, test } from 'vitest';
import { type Decoded, decode, splitLines } from '../../src/text/decode.ts';
import { fc } from '../support/cases.ts';

function decoded(bytes: Uint8Array, declared?: string): Decoded {
	const result = decode(bytes, declared);
	if ('refusal' in result) throw new Error(result.refusal.reason);
	return result;
}

function refusal(bytes: Uint8Array, declared?: string): string | null {
	const result = decode(bytes, declared);
	return 'refusal' in result ? result.refusal.rule : null;
}

const TEXTS: readonly [string, string][] = [
	['windows-1252', 'Der Wärter öffnete „endlich“ die Schleuse – über die Gebühr äußerte er sich nicht, er müsse zurück.'],
	['windows-1250', 'Starosta řekl v úterý, že stavidla budou brzy otevřena. Zemědělci si stěžují.'],
	['windows-1251', 'Смотритель сообщил во вторник, что шлюзы скоро откроют. Крестьяне недовольны.'],
	['windows-1253', 'Ο φύλακας δήλωσε την Τρίτη ότι οι πύλες θα ανοίξουν σύντομα.'],
	['windows-1254', 'Bekçi salı günü kapakların yakında açılacağını açıkladı. Çiftçiler kapalılığından şikâyetçi.'],
	['windows-1255', 'השומר אמר ביום שלישי כי השערים ייפתחו בקרוב.'],
	['windows-1256', 'قال الحارس يوم الثلاثاء إن البوابات ستفتح قريبا، وأضاف أن الرسوم لم تحدد بعد.'],
	['koi8-r', 'Смотритель сообщил во вторник, что шлюзы скоро откроют. Крестьяне недовольны.'],
	['shift_jis', '番人は火曜日、水門を間もなく開くと述べた。農民は料金の大きさに不満を示している。'],
	['euc-jp', '番人は火曜日、水門を間もなく開くと述べた。農民は料金の大きさに不満を示している。'],
	['gb18030', '看守星期二表示，水闸即将开放。农民对费用表示不满。'],
	['big5', '看守星期二表示，水閘即將開放。農民對費用表示不滿。'],
	['euc-kr', '관리인은 화요일 수문이 곧 열릴 것이라고 말했다. 농민들은 요금에 불만을 표했다.'],
];

test.each(TEXTS)('a file in %s is read without being told, and the reader is warned', (encoding, text) => {
	const result = decoded(iconv.encode(text, encoding));
	expect(result.text).toBe(text);
	expect(result.encodingBasis).toBe('detected');
	expect(result.warnings).toHaveLength(1);
});

test.each(TEXTS)('a file in %s is read as its sidecar declares', (encoding, text) => {
	expect(decoded(iconv.encode(text, encoding), encoding)).toEqual({ text, encoding, encodingBasis: 'sidecar', warnings: [] });
});

test.each([
	['windows-1252', 'The gate opened on Tuesday.\u00a0\nIt was shut again.\n'],
	['windows-1252', 'The gate “opened” on Tuesday – it’s open still.\n'],
])('an English page in %s with hardly a mark is read', (encoding, text) => {
	expect(decoded(iconv.encode(text, encoding))).toMatchObject({ text, encoding });
});

const SENTENCE = 'The gate opened.\nقال الحارس\r\nСмотритель 水門 😀';

test.each([
	['utf-8', [0xef, 0xbb, 0xbf]],
	['utf-8', [0xef, 0xbb, 0xbf, 0xef, 0xbb, 0xbf]],
	['utf-16le', [0xff, 0xfe]],
	['utf-16le', [0xff, 0xfe, 0xff, 0xfe]],
	['utf-16be', [0xfe, 0xff]],
	['utf-32le', [0xff, 0xfe, 0, 0]],
])('%s with the byte order mark %j', (encoding, mark) => {
	const result = decoded(Buffer.concat([Buffer.from(mark), iconv.encode(SENTENCE, encoding)]));
	expect(result).toEqual({ text: SENTENCE, encoding, encodingBasis: 'bom', warnings: [] });
});

test.each(['utf-16le', 'utf-16be'])('%s without a byte order mark', (encoding) => {
	const result = decoded(iconv.encode(SENTENCE, encoding));
	expect(result).toMatchObject({ text: SENTENCE, encoding, encodingBasis: 'detected' });
});

test('curly quotes in windows-1252 stay curly', () => {
	expect(decoded(Buffer.from('It\x92s a \x93nice\x94 gate \x96 so far', 'latin1')).text).toBe('It’s a “nice” gate – so far');
});

test('UTF-8 that was cut in the middle of a letter is read, with the loss shown and told', () => {
	const result = decoded(Buffer.from('Un café, un été, une soirée, un caf\u00e9').subarray(0, -1));
	expect(result.text).toBe('Un café, un été, une soirée, un caf\ufffd');
	expect(result.warnings).toEqual([{ code: 'text/damaged', line: null, values: { places: 1 } }]);
});

test('a lone surrogate becomes a replacement character in any encoding', () => {
	expect(decoded(Buffer.from('A gate \xed\xa0\x80 opened', 'latin1')).text).toBe('A gate \ufffd\ufffd\ufffd opened');
	expect(decoded(Buffer.from([0xff, 0xfe, 0x41, 0, 0, 0xd8, 0x42, 0])).text).toBe('A\ufffdB');
});

test('binary files are refused', () => {
	expect(refusal(Buffer.from('%PDF-1.7\n%âãÏÓ\n1 0 obj', 'latin1'))).toBe('capture/binary');
	expect(refusal(Buffer.from('PK\x03\x04word/document.xml', 'latin1'))).toBe('capture/binary');
	expect(refusal(Uint8Array.from({ length: 4000 }, (_, index) => (index * index * 7919 + index * 31) % 256))).toBe(
		'capture/binary',
	);
	expect(refusal(Buffer.from('words\0\0\0\0and\0\0\0more\0\0'))).toBe('capture/binary');
});

test('an encoding that cannot be told is refused rather than guessed', () => {
	expect(refusal(Buffer.from([0xc3, 0xee, 0xf0, 0xee, 0xe4]))).toBe('capture/encoding');
	expect(refusal(iconv.encode('水門', 'big5'))).toBe('capture/encoding');
});

test('a sidecar that names a wrong or unknown encoding is refused with the reason', () => {
	expect(refusal(iconv.encode('水門を間もなく開く', 'shift_jis'), 'utf-8')).toBe('capture/encoding');
	expect(refusal(Buffer.from([0x41, 0xff]), 'base64')).toBe('capture/encoding');
});

test('valid UTF-8 is UTF-8 whatever a sidecar says', () => {
	expect(decoded(Buffer.from('Gate für alle'), 'windows-1252')).toMatchObject({ text: 'Gate für alle', encodingBasis: 'utf-8' });
});

test('no bytes make it throw, and whatever it reads is well formed', () => {
	fc.assert(
		fc.property(
			fc.uint8Array({ maxLength: 400 }),
			fc.option(fc.string({ maxLength: 12 }), { nil: undefined }),
			(bytes, declared) => {
				const result = decode(bytes, declared);
				if ('text' in result) expect(result.text.isWellFormed()).toBe(true);
			},
		),
		{ numRuns: 2000 },
	);
});

test('only CR LF, CR and LF break a line', () => {
	expect(splitLines('a\r\nb\rc\nd\u2028e\u2029f\u0085g\vh\fi').map(({ text }) => text)).toEqual([
		'a',
		'b',
		'c',
		'd\u2028e\u2029f\u0085g\vh\fi',
	]);
	expect(splitLines('a\n\nb\n')).toEqual([
		{ number: 1, text: 'a' },
		{ number: 2, text: '' },
		{ number: 3, text: 'b' },
	]);
	expect(splitLines('')).toEqual([]);
});

test('a replacement character that the file itself holds is no loss, with a byte order mark or without', () => {
	const text = 'The gate \ufffd opened.';
	expect(decoded(Buffer.from(text))).toMatchObject({ text, warnings: [] });
	expect(decoded(Buffer.from(`\ufeff${text}`))).toMatchObject({ text, warnings: [] });
});
