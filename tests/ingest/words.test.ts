import { expect, test } from 'vitest';
import type { RuleId } from '../../src/model/rules.ts';
import { nearest } from '../../src/names/nearest.ts';
import type { ClassifiedBlock } from '../../src/reader/reading.ts';
import { firstDifference } from '../../src/reader/report/audit.ts';
import { countWords } from '../../src/reader/report/front-matter.ts';
import { printed } from '../../src/reader/report/passages.ts';
import { brokenLine, provenance } from '../../src/reader/report/provenance.ts';
import { display } from '../../src/text/escape.ts';

test.each([
	[['  Two  gates\topen ', 'at first\u00a0light '], 'Two gates open at first\u00a0light'],
	[['\u00a0\u00a0Gate\u00a0 open'], 'Gate open'],
	[['Schleu\u00adsen\u200b, zwei'], 'Schleu\u00adsen\u200b, zwei'],
	[['水門を', '開く'], '水門を開く'],
	[['수문을', '열다'], '수문을 열다'],
	[['bell\u0007 and null\u0000', '\u0085end'], 'bell\ufffd and null\ufffd end'],
	[['one\u2028two\u000bthree'], 'one two three'],
	[['', ' '], ''],
])('%j is printed as %j', (lines, text) => {
	expect(printed(lines)).toBe(text);
});

test.each([
	['a b\nc', 'a  b c', null],
	['水門を\n開く', '水門を開く', null],
	['a b', 'ab', '"ab" in place of "a"'],
	['a b c', 'a c', '"c" in place of "b"'],
	['a b', 'a', '"" in place of "b"'],
	['a', 'a b', '"b" in place of ""'],
	['a\nb\nc', 'a\nc', '"c" in place of "b"'],
	['“a”', '"a"', '""a"" in place of "“a”"'],
])('the audit holds %j against %j', (source, body, difference) => {
	expect(firstDifference(source, body)).toBe(difference);
});

function block(from: number, to: number, role: ClassifiedBlock['role'], rule: RuleId = 'paragraph'): ClassifiedBlock {
	return { from, to, role, rule, text: 'x', raw: 'x', blankAbove: 0, indent: 0 };
}

test('neighbouring furniture is one run, each paragraph is its own', () => {
	const blocks = [
		block(1, 1, 'furniture', 'furniture/share'),
		block(3, 3, 'furniture', 'furniture/share'),
		block(4, 4, 'furniture', 'furniture/rights'),
		block(5, 5, 'paragraph'),
		block(6, 7, 'paragraph'),
	];
	expect(provenance(blocks)).toEqual([
		{ from: 1, to: 3, role: 'furniture', rule: 'furniture/share' },
		{ from: 4, to: 4, role: 'furniture', rule: 'furniture/rights' },
		{ from: 5, to: 5, role: 'paragraph', rule: 'paragraph' },
		{ from: 6, to: 7, role: 'paragraph', rule: 'paragraph' },
	]);
});

test('a line that is lost or claimed twice breaks the law', () => {
	const lines = ['a', '', '\u200b'].map((text, index) => ({ number: index + 1, text }));
	const run = (from: number, to: number) => ({ from, to, role: 'paragraph' as const, rule: 'paragraph' as const });
	expect(brokenLine(lines, [run(1, 3)])).toBeNull();
	expect(brokenLine(lines, [run(1, 1)])).toEqual({ line: 3, times: 0 });
	expect(brokenLine(lines, [run(1, 3), run(3, 3)])).toEqual({ line: 3, times: 2 });
});

test('words are counted in any script', () => {
	expect(countWords('Two gates, it’s said, opened 3.5 metres – wide.')).toBe(8);
	expect(countWords('水門 opens')).toBe(3);
	expect(countWords('ケルダ峠の水門を開く')).toBe(10);
	expect(countWords('Schleu\u00adsen')).toBe(1);
	expect(countWords('')).toBe(0);
});

test('what is printed to a terminal cannot steer it', () => {
	expect(display('a\u001b[31m\n\u202eb\u2028\ud800')).toBe('a\\u{1b}[31m\\u{a}\\u{202e}b\\u{2028}\\u{d800}');
});

test('the nearest known word is offered, if any is near', () => {
	expect(nearest('headlin', ['headline', 'deck'])).toBe('headline');
	expect(nearest('Autors', ['authors', 'outlet'])).toBe('authors');
	expect(nearest('colour', ['headline', 'deck'])).toBeNull();
});
