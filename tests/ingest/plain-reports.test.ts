import { describe, expect, test } from 'vitest';
import { MORE } from '../support/cases.ts';
import { PHRASES } from '../support/plain-phrases.ts';
import { type PlainReport, plainReport } from '../support/plain-reports.ts';
import { readLines } from '../support/reading.ts';

/*
 * A page that holds head lines and prose and nothing else keeps every sentence: whatever the language, the order of the
 * head, the width at which it is wrapped and the blank lines between its paragraphs.
 */

const REPORTS_PER_LANGUAGE = 150 * MORE;

/** What is wrong with the reading of a report; empty when nothing is. */
function faults(report: PlainReport): string[] {
	const { blocks, fields } = readLines(report.lines);
	const found: string[] = [];
	if (fields.headline !== report.headline) found.push(`headline "${fields.headline}"`);
	if (fields.deck !== null) found.push(`deck "${fields.deck}"`);
	const text = blocks.flatMap(({ role, raw }) => (role === 'paragraph' ? [raw] : [])).join('\n');
	const words = (passage: string) => passage.split(report.layout.language === 'zh' ? /\s*/u : /\s+/u).filter(Boolean);
	const lost = leftOver(words(report.paragraphs.join('\n')), words(text));
	if (lost.length > 0) found.push(`lost "${lost.slice(0, 8).join(' ')}"`);
	return found;
}

/** The words of one list that another does not hold as often. */
function leftOver(words: readonly string[], held: readonly string[]): string[] {
	const counts = new Map<string, number>();
	for (const word of held) counts.set(word, (counts.get(word) ?? 0) + 1);
	return words.filter((word) => {
		const count = counts.get(word) ?? 0;
		counts.set(word, count - 1);
		return count <= 0;
	});
}

describe.each(Object.keys(PHRASES))('plain reports in %s', (language) => {
	test('keep every word, have no deck and the right headline', () => {
		const wrong: string[] = [];
		for (let seed = 1; seed <= REPORTS_PER_LANGUAGE; seed += 1) {
			const found = faults(plainReport(seed, { language }));
			if (found.length > 0) wrong.push(`${seed}: ${found.join('; ')}`);
		}
		expect(wrong).toEqual([]);
	});
});

test('a report of fifty paragraphs keeps them all', () => {
	for (const width of [null, 36, 64, 110]) {
		for (let seed = 1; seed <= 10; seed += 1)
			expect(faults(plainReport(seed, { language: 'en', width, paragraphs: 50 }))).toEqual([]);
	}
});
