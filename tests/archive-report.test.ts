import { describe, expect, it } from 'vitest';
import { dispositionsOf } from '../src/archive/capture-lines.ts';
import { dayIsKnown } from '../src/archive/chronology.ts';
import { type Piece, runningOrder, summaryOf, titleOf } from '../src/archive/report-text.ts';
import { LINE, longest, sharedBars, travelled } from '../src/archive/shared-passages.ts';
import { pageTitle } from '../src/components/page-head.ts';
import { passageHtml } from '../src/components/piece-html.ts';
import { passageText } from '../src/markdown/body.ts';
import type { RuleId } from '../src/model/rules.ts';
import { sampleArchive, sampleReport } from './sample-archive.ts';

const THREE = 'One.\n\nTwo.\n\nThree.\n';

describe('the running order of a report', () => {
	const says = (piece: Piece): unknown =>
		piece.type === 'passage'
			? passageText(piece.passage)
			: piece.type === 'embedded'
				? { [piece.embedded.headline]: piece.pieces.map(says) }
				: piece.type === 'caption'
					? `caption ${piece.caption.text}`
					: `quote ${piece.quote.text}`;

	it('puts captions and pull quotes where they stood', () => {
		const report = sampleReport({
			body: THREE,
			captions: [
				{ text: 'gate', lines: [1], after: 0 },
				{ text: 'canal', lines: [4], after: 2 },
			],
			pullQuotes: [{ text: 'never', of: 1, lines: [5] }],
			lines: [
				{ from: 1, to: 1, role: 'caption', rule: 'caption/credit-label' },
				{ from: 2, to: 2, role: 'paragraph', rule: 'paragraph' },
				{ from: 3, to: 3, role: 'paragraph', rule: 'paragraph' },
				{ from: 5, to: 5, role: 'pull quote', rule: 'pull-quote/repeats-paragraph' },
				{ from: 6, to: 6, role: 'paragraph', rule: 'paragraph' },
			],
		});
		expect(runningOrder(report).map(says)).toEqual(['caption gate', 'One.', 'Two.', 'caption canal', 'quote never', 'Three.']);
	});

	it('keeps an embedded report together', () => {
		const report = sampleReport({
			body: THREE,
			embedded: [{ headline: 'Earlier', report: null, firstParagraph: 2, lastParagraph: 2 }],
		});
		expect(runningOrder(report).map(says)).toEqual(['One.', { Earlier: ['Two.'] }, 'Three.']);
	});

	it('shows every passage once, whatever the embedded spans say', () => {
		const report = sampleReport({
			body: THREE,
			embedded: [
				{ headline: 'Long', report: null, firstParagraph: 2, lastParagraph: 9 },
				{ headline: 'Late', report: null, firstParagraph: 7, lastParagraph: 8 },
			],
		});
		expect(runningOrder(report).map(says)).toEqual(['One.', { Long: ['Two.', 'Three.'] }]);
	});
});

describe('what became of every line', () => {
	const run = (from: number, role: 'paragraph' | 'furniture' | 'comment', rule: RuleId = 'paragraph') => ({
		from,
		to: from,
		role,
		rule,
	});

	it('joins neighbours with one role and numbers paragraphs', () => {
		const dispositions = dispositionsOf(
			[
				run(1, 'furniture', 'furniture/ticker'),
				run(3, 'paragraph'),
				run(5, 'paragraph'),
				run(7, 'comment', 'comment/below-heading'),
			],
			2,
		);
		expect(dispositions.map(({ from, to, disposition, paragraphs }) => [from, to, disposition, paragraphs])).toEqual([
			[1, 1, 'aside', null],
			[3, 5, 'shown', [1, 2]],
			[7, 7, 'moved', null],
		]);
	});

	it('keeps furniture apart by rule', () => {
		expect(
			dispositionsOf(
				[
					run(1, 'furniture', 'furniture/share'),
					run(2, 'furniture', 'furniture/rights'),
					run(3, 'furniture', 'furniture/rights'),
				],
				0,
			),
		).toHaveLength(2);
	});

	it('claims no paragraph numbers where lines and paragraphs do not match', () => {
		expect(dispositionsOf([run(1, 'paragraph'), run(2, 'paragraph')], 1)[0]?.paragraphs).toBeNull();
	});
});

describe('titles', () => {
	it('supplies the first words in brackets where there is no headline', () => {
		expect(titleOf(sampleReport({ headline: null, body: 'One two three.' }))).toBe('[One two three.]');
		expect(titleOf(sampleReport({ headline: null, body: 'Two of nine gates at Ostreke stand open since noon' }))).toBe(
			'[Two of nine gates at Ostreke stand open …]',
		);
		expect(titleOf(sampleReport({ headline: null, body: '' }))).toBe('[…]');
	});

	it('lets no mark that turns the direction of text into a title', () => {
		expect(titleOf(sampleReport({ headline: 'Sluices \u202ereopen\u202c' }))).toBe('Sluices reopen');
	});

	it('fits a tab', () => {
		expect(pageTitle(['Sluices reopen', 'Basin Weekly, 2 March 2016', 'Cuttings'])).toBe(
			'Sluices reopen. Basin Weekly, 2 March 2016. Cuttings',
		);
		expect(pageTitle(['Who shut them?', 'Cuttings'])).toBe('Who shut them? Cuttings');
		expect(pageTitle(['word '.repeat(30), 'Cuttings'])).toMatch(/^(?:word )+word…$/);
		for (const text of ['word '.repeat(30), 'x'.repeat(300), '😀'.repeat(80)])
			expect(pageTitle([text]).length).toBeLessThanOrEqual(70);
		expect(pageTitle(['😀'.repeat(80)]).isWellFormed()).toBe(true);
	});

	it('sums up with the deck, else with the start of the text', () => {
		expect(summaryOf(sampleReport({ deck: 'Growers count the loss.' }))).toBe('Growers count the loss.');
		expect(summaryOf(sampleReport({ body: '## Heading\n\nWater came.' }))).toBe('Water came.');
		expect(summaryOf(sampleReport({ body: `${'water '.repeat(200)}` }))).toMatch(/water …$/);
	});
});

describe('the words of a paragraph', () => {
	const link = (kind: string, id: string) => (id === 'nowhere' ? null : `/${kind}/${id}.html`);
	const unchecked = (_: string, id: string) => id === 'tarn';
	const html = (body: string, dateline: string | null = null, linked = new Set<string>()) =>
		sampleReport({ body })
			.passages()
			.map((passage) => passageHtml(passage, { link, unchecked, linked, dateline }))
			.join('|');

	it('links the first mention only', () => {
		expect(html('[Kelda](place:kelda) and [Kelda](place:kelda)')).toBe(
			'<a class="e" href="/place/kelda.html">Kelda</a> and Kelda',
		);
	});

	it('marks a name that nobody has checked', () => {
		expect(html('[Tarn](place:tarn)')).toBe('<a class="e e-found" href="/place/tarn.html">Tarn</a>');
	});

	it('leaves names without a page as plain words', () => {
		expect(html('[Kelda](place:nowhere)')).toBe('Kelda');
	});

	it('marks the dateline, also across a mention', () => {
		expect(html('HALVERN – Water', 'HALVERN')).toBe('<span class="dl">HALVERN</span> – Water');
		expect(html('[PORT](place:port) SELLA – Water', 'PORT SELLA')).toBe(
			'<a class="e" href="/place/port.html"><span class="dl">PORT</span></a><span class="dl"> SELLA</span> – Water',
		);
	});

	it('lets nothing of a capture become markup', () => {
		expect(html('a &#x3C;script&#x3E; "b" & c')).toBe('a &lt;script&gt; &quot;b&quot; &amp; c');
	});
});

describe('shared passages', () => {
	const body = `${'one '.repeat(10)}\n\n${'two '.repeat(10)}\n`;
	const shared = (report: string, words: number) => ({ report, words, passages: [{ here: 2, there: 1, words }] });
	const a = sampleReport({ id: 'a', body, shared: [shared('b', 10)] });
	const b = sampleReport({ id: 'b', body, shared: [shared('a', 10)] });

	it('draws a bar where the passage stands in each report, never past the end', () => {
		expect(sharedBars(a, b, shared('b', 10))).toEqual([{ here: [200, 200], there: [0, 200] }]);
		for (const { here, there } of sharedBars(a, b, shared('b', 900))) {
			expect(here[0] + here[1]).toBeLessThanOrEqual(LINE);
			expect(there[0] + there[1]).toBeLessThanOrEqual(LINE);
		}
	});

	it('tells a circle of reports once', () => {
		expect(travelled(sampleArchive([a, b])).map(({ id }) => id)).toEqual(['a']);
		expect(longest(a)).toBe(10);
	});
});

describe('how sure a date is', () => {
	it('calls a day known only when one plain day is printed or given', () => {
		const known = (date: string, dateBasis: 'stated' | 'sidecar' | 'inferred') => dayIsKnown(sampleReport({ date, dateBasis }));
		expect([known('2016-01-13', 'stated'), known('2016-01-13', 'sidecar')]).toEqual([true, true]);
		expect([known('2016-01-13', 'inferred'), known('[2016-01-13..2016-01-18]', 'sidecar'), known('2016-01', 'stated')]).toEqual([
			false,
			false,
			false,
		]);
		expect(known('2016-01-13~', 'sidecar')).toBe(false);
	});
});
