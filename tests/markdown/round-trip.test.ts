import type { PhrasingContent, Root } from 'mdast';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { expect, test } from 'vitest';
import type { Inline, Passage } from '../../src/markdown/body.ts';
import { parsePassages, stringify } from '../../src/markdown/body.ts';
import { KINDS } from '../../src/model/authority.ts';
import { compose } from '../../src/reader/report/passages.ts';
import { fc, MORE } from '../support/cases.ts';

/** Bits of text that Markdown reads as something else when they are not escaped. */
const NASTY = [
	...['*', '**', '_', '__', '`', '```', '~~~', '#', '##', '>', '-', '---', '+', '=', '===', '!', '[', ']', '(', ')', '](', '\\'],
	...[
		'&',
		'&amp;',
		'&#35;',
		'&copy',
		'<',
		'<b>',
		'</p>',
		'<!--',
		'-->',
		'<script>',
		'<http://a.example>',
		'http://a.example',
		'<1@a.example>',
	],
	...[
		'1.',
		'2)',
		'10.',
		'12. ',
		'[a]: b',
		'![x](y)',
		'[x](javascript:1)',
		'{% x %}',
		'{{x}}',
		'\\*',
		'\\\\',
		'&#x20;',
		'a@b.example',
	],
	...['|', ':--', '^', '~', '$', '%', '"', "'", '“', '’', '…', '—', '\u00a0', '\u00ad', '\u200b', '\u202e', '\u200f', '\ufffd'],
	...['حميميم', 'слово', '水門', 'é', '😀', ' ', ' ', 'word', 'the', '.', ',', ':', 'www.a.example', 'x', '3', 'a_b', 'e*f'],
];
const words = fc.array(
	fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...NASTY) }, fc.string({ unit: 'grapheme', maxLength: 6 })),
	{
		minLength: 1,
		maxLength: 12,
	},
);
const text = words.map((parts) => parts.join('').replace(/[\s\p{Cc}]+/gu, ' '));
const inline: fc.Arbitrary<Inline> = fc.oneof(
	text.map((value) => ({ text: value })),
	fc.record({ text, kind: fc.constantFrom(...KINDS), id: fc.constantFrom('kelda-pass', 'a1', '7') }),
);
const passage = fc.record({
	type: fc.constantFrom('paragraph' as const, 'subheading' as const),
	below: fc.boolean(),
	inlines: fc.array(inline, { minLength: 1, maxLength: 4 }),
});

/** What can stand in a report: neighbouring plain stretches joined, ends trimmed, something to read in each. */
function tidy(raw: { type: Passage['type']; below: boolean; inlines: readonly Inline[] }[]): Passage[] {
	const passages: Passage[] = [];
	let number = 0;
	for (const { type, below, inlines } of raw) {
		const joined: Inline[] = [];
		for (const part of inlines) {
			const last = joined.at(-1);
			if (!('id' in part) && last && !('id' in last)) joined[joined.length - 1] = { text: last.text + part.text };
			else joined.push('id' in part ? { ...part, text: part.text.trim() } : part);
		}
		const first = joined[0];
		if (first && !('id' in first)) joined[0] = { text: first.text.trimStart() };
		const last = joined.at(-1);
		if (last && !('id' in last)) joined[joined.length - 1] = { text: last.text.trimEnd() };
		if (joined.some((part) => part.text === '')) continue;
		const follows = below && type === 'paragraph' && passages.at(-1)?.type === 'paragraph';
		passages.push({ type, number: type === 'paragraph' ? ++number : null, ...(follows ? { follows } : {}), inlines: joined });
	}
	return passages;
}

const remark = unified().use(remarkParse);

function throughRemark(markdown: string): Passage[] {
	let number = 0;
	return (remark.parse(markdown) as Root).children.flatMap((node): Passage[] => {
		if (node.type !== 'paragraph' && !(node.type === 'heading' && node.depth === 2)) throw new Error(`became ${node.type}`);
		const rows: Inline[][] = [[]];
		for (const child of node.children) {
			if (child.type === 'break') rows.push([]);
			else rows.at(-1)!.push(inlineOf(child));
		}
		if (node.type === 'heading') return rows.map((inlines) => ({ type: 'subheading', number: null, inlines }));
		return rows.map((inlines, at) => ({
			type: 'paragraph',
			number: ++number,
			...(at > 0 ? { follows: true } : {}),
			inlines,
		}));
	});
}

function inlineOf(child: PhrasingContent): Inline {
	if (child.type === 'text') return { text: child.value };
	const only = child.type === 'link' ? child.children[0] : null;
	if (child.type !== 'link' || child.children.length !== 1 || only?.type !== 'text') throw new Error(`became ${child.type}`);
	const [kind, id] = child.url.split(':');
	return { text: only.value, kind: kind as 'place', id: id as string };
}

const passages = fc.array(passage, { minLength: 1, maxLength: 4 }).map(tidy);

test('every text comes back unchanged from Markdown, read by remark and by our own reader', () => {
	fc.assert(
		fc.property(passages, (written) => {
			const markdown = stringify(compose(written));
			expect(throughRemark(markdown)).toEqual(written);
			expect(parsePassages(markdown)).toEqual(written);
		}),
		{ numRuns: 2000 * MORE },
	);
});

test('an address in angle brackets stays text, whatever it begins with', () => {
	for (const text of ['<1@a.example>', '<-@a.example>*', 'to <~x@a.example>, he said', '<a@b.example>']) {
		const written: Passage[] = [{ type: 'paragraph', number: 1, inlines: [{ text }] }];
		expect(throughRemark(stringify(compose(written)))).toEqual(written);
		expect(parsePassages(stringify(compose(written)))).toEqual(written);
	}
});

test('a body that starts like front matter stays a body', () => {
	const written: Passage[] = [{ type: 'paragraph', number: 1, inlines: [{ text: '---' }] }];
	expect(parsePassages(stringify(compose(written)))).toEqual(written);
});
