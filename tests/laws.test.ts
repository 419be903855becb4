import { expect, test } from 'vitest';
import { captureId, readCapture } from '../src/collection/captures.ts';
import { NO_AUTHORITIES } from '../src/model/authority.ts';
import type { Sha256 } from '../src/model/ids.ts';
import { compileMatcher } from '../src/names/matcher.ts';
import { nameIndex } from '../src/reader/naming/name-index.ts';
import { type Reading, readReport } from '../src/reader/pipeline.ts';
import { splitLines } from '../src/text/decode.ts';
import { fc, MORE } from './support/cases.ts';

/* Laws that hold for every capture, tried on thousands of made-up ones. */

const desk = { authorities: NO_AUTHORITIES, matcher: compileMatcher(NO_AUTHORITIES), names: nameIndex(NO_AUTHORITIES), key: '' };

function read(bytes: Uint8Array): Reading | null {
	const file = 'capture.txt';
	const opened = {
		id: captureId(file),
		file,
		bytes,
		sha256: '0'.repeat(64) as Sha256,
		sidecarFile: null,
		sidecarBytes: null,
		key: '',
		messages: [],
	};
	const capture = readCapture(opened);
	return 'refusal' in capture ? null : readReport(capture, desk);
}

/** Reads a capture given as text. Tiny ones full of control characters are refused as binary: not what is asked here. */
function readText(text: string): Reading {
	const reading = read(Buffer.from(text));
	fc.pre(reading !== null);
	return reading as Reading;
}

/** Lines in the shape of those that captures have, in any order, with any blank lines between. */
const line = fc.oneof(
	fc.constantFrom(
		...[
			'Sluices reopen after dispute',
			'MOST READ',
			'By Ilse Maron',
			'Von Ilse Maron und R. Aldane',
			'14 March 2017, 18:05',
			'3 Comments',
			'• marlow',
		],
		...[
			'HALVERN (Gate Wire) – The basin authority on Tuesday reopened two of the four sluices at the pass, it said.',
			'(Editing by J. Corrie)',
		],
		...[
			'"Somebody read the gauge," said Oda Ferrin, who grows beans there and sells them at the market.',
			'Photo: R. Aldane',
			'Read more',
			'* * *',
		],
		...[
			'Share',
			'2 min read',
			'Tags: gates, beans',
			'© 2017 Gate Wire. All rights reserved.',
			'- Second thoughts -',
			'Cookie settings',
			'12',
			'## x',
			'---',
		],
		...[
			'قال الحارس يوم الثلاثاء إن البوابات ستفتح قريبا وأضاف أن الرسوم لم تحدد بعد.',
			'14 مارس 2017',
			'水門は火曜日に開くと番人は述べた。',
			'Der Wärter sagte am Dienstag, die Schleuse bleibe zu.',
		],
	),
	fc.string({ unit: 'grapheme', maxLength: 120 }),
	fc.string({ unit: 'binary', maxLength: 40 }),
	fc.lorem({ maxCount: 60 }),
);
const lines = fc.array(
	fc.oneof({ weight: 2, arbitrary: line }, { weight: 1, arbitrary: fc.constantFrom('', ' ', '\t', '\u00a0', '\u200b') }),
	{
		minLength: 1,
		maxLength: 40,
	},
);
const text = lines.map((parts) => parts.map((part) => part.replace(/[\r\n]/g, ' ').toWellFormed()).join('\n'));

/** Lines that are inked in no run or in several, by the words of the report itself. */
function unaccounted({ lines: source, frontmatter }: Reading): number[] {
	return source.flatMap(({ number, text: words }) => {
		const holders = frontmatter.lines.filter(({ from, to }) => from <= number && number <= to).length;
		return words.trim() !== '' && holders !== 1 ? [number] : [];
	});
}

test('every capture comes through its own audit: no line lost, no word changed, front matter as agreed', () => {
	fc.assert(
		fc.property(text, (capture) => {
			const reading = readText(capture);
			expect(reading.faults).toEqual([]);
			expect(unaccounted(reading)).toEqual([]);
		}),
		{ numRuns: 300 * MORE },
	);
});

test('no bytes whatever make it throw', () => {
	fc.assert(
		fc.property(fc.uint8Array({ maxLength: 600 }), (bytes) => {
			expect(read(bytes)?.faults ?? []).toEqual([]);
		}),
		{ numRuns: 300 * MORE },
	);
});

/** What a reader sees of a reading: words, roles, fields; not the bytes it came from. */
function seen({ frontmatter: { source: _, ...fields }, body }: Reading) {
	return { ...fields, body };
}

test('newlines of any kind and a byte order mark make no difference', () => {
	fc.assert(
		fc.property(text, (capture) => {
			const plain = seen(readText(capture));
			expect(seen(readText(capture.replaceAll('\n', '\r\n')))).toEqual(plain);
			expect(seen(readText(capture.replaceAll('\n', '\r')))).toEqual(plain);
			expect(seen(readText(`\ufeff${capture}`))).toEqual(plain);
		}),
		{ numRuns: 100 * MORE },
	);
});

test('the same capture gives the same report', () => {
	fc.assert(
		fc.property(text, (capture) => {
			expect(readText(capture)).toEqual(readText(capture));
		}),
		{ numRuns: 50 * MORE },
	);
});

test('lines are only ever split at newlines', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'binary' }), (capture) => {
			const glued = splitLines(capture)
				.map(({ text: words }) => words)
				.join('\n');
			expect(glued).toBe(capture.replace(/\r\n?/g, '\n').replace(/\n$/, ''));
		}),
	);
});

test.each([
	['one line of a million letters', 'a'.repeat(1_000_000)],
	['one line of words', 'gate and sluice '.repeat(60_000)],
	['spaces inside a line', `a${' '.repeat(300_000)}b`],
	['forty thousand short lines', 'Read more\n'.repeat(40_000)],
	['brackets', '(['.repeat(200_000)],
	['dates without end', '14 March 2017, '.repeat(30_000)],
	['names without end', 'By Ilse Maron and '.repeat(30_000)],
	['digits', '1'.repeat(500_000)],
	['marks of quotation', '"“”'.repeat(100_000)],
	['blank lines', '\n'.repeat(400_000)],
	['Markdown', '*_`[](<'.repeat(60_000)],
])('%s take no more than linear time', (_, capture) => {
	const { user } = process.cpuUsage();
	const reading = readText(capture);
	expect(reading.faults).toEqual([]);
	expect(process.cpuUsage().user - user).toBeLessThan(15e6);
});
