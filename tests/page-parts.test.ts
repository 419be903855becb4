import { describe, expect, it } from 'vitest';
import { chronology, hasRanges, possibleDays, sureCounts } from '../src/archive/chronology.ts';
import { reportsOfUnknownOutlet } from '../src/archive/outlet-reports.ts';
import { runningOrder } from '../src/archive/report-text.ts';
import { passageRuns } from '../src/archive/shared-passages.ts';
import { bidiParts } from '../src/components/bidi-parts.ts';
import { captureRows, evidenceUrl } from '../src/components/capture-rows.ts';
import { marginNotes, pieceHtml } from '../src/components/piece-html.ts';
import { parsePassages } from '../src/markdown/body.ts';
import { because, type Evidence } from '../src/model/evidence.ts';
import type { RuleId } from '../src/model/rules.ts';
import { evidenceParts } from '../src/words/evidence.ts';
import { words } from '../src/words/words.ts';
import { sampleArchive, sampleReport } from './sample-archive.ts';

/** Parts of pages that are made by small functions. */

describe('a day that is only about right', () => {
	const about = { date: '2019-07-18~', dateBasis: 'inferred', dateEarliest: '2019-07-18', dateLatest: '2019-07-18' } as const;
	const [year] = chronology(
		sampleArchive([
			sampleReport({ id: 'a', day: '2019-07-18' }),
			sampleReport({ id: 'b', ...about }),
			sampleReport({ id: 'c', ...about }),
		]),
	).years;
	const july = year?.months[6];

	it('is drawn as doubtful, and does not colour its square', () => {
		expect([...sureCounts(july as NonNullable<typeof july>)]).toEqual([[18, 1]]);
		expect([...possibleDays(july as NonNullable<typeof july>)]).toEqual([18]);
		expect(hasRanges(year as NonNullable<typeof year>)).toBe(true);
	});

	it('is listed under its day all the same', () => {
		expect(july?.days.get('2019-07-18')?.length).toBe(3);
		expect(july?.dayUnknown).toEqual([]);
	});
});

it('finds the reports of which nobody knows who published them', () => {
	const archive = sampleArchive([
		sampleReport({ id: 'a', outlet: 'wire' }),
		sampleReport({ id: 'b' }),
		sampleReport({ id: 'c', carriedBy: 'courier' }),
	]);
	expect(reportsOfUnknownOutlet(archive).map(({ id }) => id)).toEqual(['b']);
});

it('takes what stands below the last paragraph of an embedded report out of it', () => {
	const report = sampleReport({
		body: 'One.\n\nTwo.\n',
		embedded: [{ headline: 'Earlier', report: null, firstParagraph: 2, lastParagraph: 2 }],
		captions: [{ text: 'gate', lines: [9], after: 2 }],
	});
	expect(runningOrder(report).map(({ type }) => type)).toEqual(['passage', 'embedded', 'caption']);
});

describe('shared passages', () => {
	it('are joined where they follow each other on both sides', () => {
		const pairs = [
			[2, 16],
			[9, 1],
			[10, 2],
			[11, 3],
			[12, 5],
		].map(([here, there]) => ({ here: here as number, there: there as number }));
		expect(passageRuns(pairs)).toEqual([
			{ here: [2, 2], there: [16, 16] },
			{ here: [9, 11], there: [1, 3] },
			{ here: [12, 12], there: [5, 5] },
		]);
	});

	it('have one note in the margin for paragraphs that follow each other, and say where others have them too', () => {
		const passage = (here: number, there: number) => ({ here, there, words: 20 });
		const report = sampleReport({
			id: 'late',
			shared: [
				{ report: 'early', words: 80, passages: [passage(3, 1), passage(4, 2), passage(5, 3), passage(6, 4)] },
				{ report: 'other', words: 20, passages: [passage(6, 9)] },
				{ report: 'gone', words: 20, passages: [passage(7, 1)] },
			],
		});
		const archive = sampleArchive([report, sampleReport({ id: 'early' }), sampleReport({ id: 'other' })]);
		const notes = [...marginNotes(archive, report)].map(([number, note]) => [
			number,
			note && [note.other.id, note.here, note.there, note.more],
		]);
		expect(notes).toEqual([
			[3, ['early', [3, 5], [1, 3], 0]],
			[4, null],
			[5, null],
			[6, ['early', [6, 6], [4, 4], 1]],
		]);
	});
});

it('sets the rows of a list right below each other, each with its number and its words as printed', () => {
	const rows = parsePassages('Three towns are shut:\n\n1\\. Ostreke\\\n• Tarn \\\\\\\nSill\n\nNobody knows why.\n');
	const options = {
		link: () => null,
		unchecked: () => false,
		linked: new Set<string>(),
		notes: new Map(),
		dateline: null,
		langAttributes: '',
		own: '',
	};
	const html = rows.map((passage) => pieceHtml({ type: 'passage', passage }, options).replace(/<a.*?<\/a> /, ''));
	expect(html).toEqual([
		'<p id="p1">Three towns are shut:</p>',
		'<p id="p2">1. Ostreke</p>',
		'<p id="p3" class="follows">• Tarn \\</p>',
		'<p id="p4" class="follows">Sill</p>',
		'<p id="p5">Nobody knows why.</p>',
	]);
});

it('keeps right-to-left words of a citation apart from what stands around them', () => {
	const parts = (line: string) => bidiParts(line).map(({ text, rtl }) => (rtl ? `[${text}]` : text));
	expect(parts('“سد سارون.” Lamp, May 4, 2021.')).toEqual(['“', '[سد سارون]', '.” Lamp, May 4, 2021.']);
	expect(parts('البحري، هناء. “عودة 42.” Lamp')).toEqual(['[البحري، هناء]', '. “', '[عودة]', ' 42.” Lamp']);
	expect(parts('No such word')).toEqual(['No such word']);
});

it('gives blank lines of a capture one row, and names no rule where none was needed', () => {
	const line = (
		number: number,
		text: string,
		role: 'headline' | 'paragraph' | null = null,
		rule: RuleId | null = role === 'headline' ? 'headline/best-title' : role,
	) => ({
		number,
		text,
		role,
		rule,
		starts: role !== null,
	});
	const html = captureRows(
		[line(1, 'Head', 'headline', 'headline/wrapped'), line(2, ''), line(3, ' '), line(4, 'Text.', 'paragraph'), line(5, '')],
		words(),
	);
	expect([...html.matchAll(/<th scope="row" class="dt">([^<]+)/g)].map(([, number]) => number)).toEqual(['1', '2–3', '4', '5']);
	expect(html.match(/<small>[^<]*/g)).toEqual(['<small>a title on two lines']);
});

describe('a reason', () => {
	const run = (from: number, to: number) => ({ from, to, role: 'paragraph' as const, rule: 'paragraph' as const });
	const report = { id: 'late', lines: [run(1, 2), run(4, 9)] };
	const known = { id: '2021-03-early-report', lines: [run(20, 30)] };
	const told = (line: number, other: string) =>
		because('date/same-words', line, { report: other, otherLine: 23, date: '2021-03-04' });
	const leads = (reason: Evidence) =>
		evidenceParts(reason, 'en').flatMap(({ points }) =>
			points === null ? [] : [evidenceUrl(points, reason, report, (id) => (id === known.id ? known : undefined))],
		);

	it('leads to the lines that it names, in this capture and in the other, and to the other report', () => {
		expect(leads(told(5, known.id))).toEqual([
			'/captures/late.html#r4',
			'/reports/2021-03-early-report.html',
			'/captures/2021-03-early-report.html#r20',
		]);
	});

	it('stays plain words where nothing is to be found', () => {
		expect(leads(told(3, 'gone'))).toEqual([undefined, undefined, undefined]);
		expect(leads(because('date/none', null, {}))).toEqual([]);
	});
});
