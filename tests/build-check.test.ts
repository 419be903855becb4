import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isWellFormed } from '../src/publish/check-draft.ts';
import { checkLinks } from '../src/publish/check-links.ts';
import { differenceOf } from '../src/publish/check-texts.ts';
import { pageText } from '../src/publish/page-text.ts';
import { inventedReport } from './support/report.ts';
import { freshPath } from './support/site.ts';

const page = (body: string) =>
	`<!doctype html><main><article class="x" data-pagefind-body><h1 data-pagefind-ignore>Title</h1>${body}</article><p id="p9">Not of it</p></main>`;

describe('the text on a page', () => {
	it('is its numbered paragraphs and headings, without what is marked as not of the report', () => {
		const html = page(
			'<p id="p1"><a data-pagefind-ignore href="#p1">1</a>One &amp; <a href="/x.html" title="a > b">two</a><br><svg><path d="M0 0"/></svg>three</p><h2>Sub</h2><figure data-pagefind-ignore><p id="p3">no</p></figure><p>no</p><!-- <p id="p4">no</p> --><p id="p2">Four</p>',
		);
		expect(pageText(html)).toEqual([
			{ type: 'paragraph', text: 'One & twothree' },
			{ type: 'heading', text: 'Sub' },
			{ type: 'paragraph', text: 'Four' },
		]);
	});

	it('is nowhere without one article that carries it', () => {
		expect(pageText('<article><p id="p1">One</p></article>')).toBeNull();
		expect(pageText(page('') + page(''))).toBeNull();
	});

	const report = inventedReport({
		source: { ...inventedReport().source, encoding: 'windows-1252', encodingBasis: 'sidecar' },
		lines: [
			{ from: 1, to: 1, role: 'headline', rule: 'headline/best-title' },
			{ from: 3, to: 4, role: 'paragraph', rule: 'paragraph' },
			{ from: 6, to: 6, role: 'subheading', rule: 'subheading/short-line' },
		],
	});
	const capture = Buffer.from('Title\n\nCaf\xe9 <b>one</b>\ntwo  three\n\nSub\n', 'latin1');

	it('is the text of the capture, white space aside', () => {
		expect(differenceOf(report, capture, page('<p id="p1">Café &lt;b&gt;one&lt;/b&gt; two three</p><h2>Sub</h2>'))).toBeNull();
	});

	it.each([
		['a lost word', '<p id="p1">Café &lt;b&gt;one&lt;/b&gt; three</p><h2>Sub</h2>', 4],
		['a lost heading', '<p id="p1">Café &lt;b&gt;one&lt;/b&gt; two three</p>', 6],
		['a word more', '<p id="p1">Café &lt;b&gt;one&lt;/b&gt; two three</p><h2>Sub</h2><p id="p2">four</p>', 6],
		['markup that came alive', '<p id="p1">Café <b>one</b> two three</p><h2>Sub</h2>', 3],
		['another order', '<h2>Sub</h2><p id="p1">Café &lt;b&gt;one&lt;/b&gt; two three</p>', 3],
		['straightened marks', '<p id="p1">Cafe &lt;b&gt;one&lt;/b&gt; two three</p><h2>Sub</h2>', 3],
	])('differs with %s, at its line', (_, body, line) => {
		expect(differenceOf(report, capture, page(body))).toBe(line);
	});

	/** A capture whose third and fourth lines are its text. */
	const differs = (lines: readonly string[], shown: string, more: object = {}) =>
		differenceOf(
			inventedReport({
				source: { ...inventedReport().source, encoding: 'utf-8', encodingBasis: 'utf-8' },
				lines: [{ from: 3, to: 4, role: 'paragraph', rule: 'paragraph' }],
				...more,
			}),
			Buffer.from(lines.join('\n')),
			page(`<p id="p1">${shown}</p>`),
		);
	const mail = ['> Ferry back', '>', '> 5 boats ran to Ostreke', '> from #3 quay'];
	const source = [
		'<html><body><h1>Ferry',
		'</h1><div><p class="a"',
		'id="b">5 <em>boats</em> ran',
		'to caf&eacute; Ostreke</p>',
		'</div>',
	];
	const browser = [
		'Ferry',
		'',
		'5 [1]boats ran [9]again',
		'to [2]Ostreke',
		' 1. https://halvern.example/a',
		' 2. https://halvern.example/b',
	];
	const cut = ['Ferry', '', '5 boats ran to Ost-', 'reke at noon'];
	const cutWords = [{ line: 3, start: 'Ost', rest: 'reke', read: 'Ostreke' }];

	it.each([
		['the signs of a quoted mail', mail, '5 boats ran to Ostreke from #3 quay', {}],
		['the tags of a page’s source', source, '5 boats ran to café Ostreke', {}],
		['the numbers of links', browser, '5 boats ran [9]again to Ostreke', {}],
		['the hyphen in a word that was cut', cut, '5 boats ran to Ostreke at noon', { cutWords }],
	])('may lack %s, but no word', (_, lines, shown, more) => {
		expect(differs(lines, shown, more)).toBeNull();
		expect(differs(lines, shown.replace('5 ', ''), more)).toBe(3);
		expect(differs(lines, shown.replace('boats', 'boat'), more)).toBe(3);
		expect(differs(lines, `${shown} more`, more)).toBe(4);
	});

	it('may show every mark as it stands in the capture', () => {
		for (const lines of [mail, browser, cut])
			expect(differs(lines, `${lines[2]} ${lines[3]}`.replaceAll('>', '&gt;'), { cutWords })).toBeNull();
	});

	it('may not lack what is a mark elsewhere', () => {
		expect(differs(['Ferry', '', '5 > 3 boats', 'and #3'], '5 3 boats and #3')).toBe(3);
		expect(differs(['Ferry', '', '5 [1]boats', 'ran'], '5 boats ran')).toBe(3);
		expect(differs(cut, '5 boats ran to Ostreke at noon')).toBe(3);
	});
});

describe('links', () => {
	function site(files: Record<string, string>): string {
		const folder = freshPath('site');
		for (const [path, content] of Object.entries(files)) {
			mkdirSync(dirname(join(folder, path)), { recursive: true });
			writeFileSync(join(folder, path), content);
		}
		return folder;
	}
	const check = (files: Record<string, string>) => checkLinks(site(files), Object.keys(files)).broken;

	it('that lead somewhere are fine: pages, folders, anchors, files, other sites', () => {
		const html =
			'<a href="/b/"></a><a href="b/index.html#x"></a><a href="#y"></a><p id=y></p><img src="/c.png"><a href="https://x.example/z"></a><a href="mailto:a@b"></a><a href="?q=1"></a>';
		expect(check({ 'index.html': html, 'b/index.html': '<p id="x">', 'c.png': '' })).toEqual([]);
	});

	it.each(['/nowhere.html', 'b/', '#nowhere', '/index.html#nowhere', 'http://['])('to %s is found', (address) => {
		expect(check({ 'index.html': `<p id="x"><a href="${address}">` })).toHaveLength(1);
	});

	it('printed as words are no links', () => {
		expect(
			check({
				'index.html':
					'<p title=" href=&quot;/gone&quot;">&lt;a href="/gone"&gt;</p><!-- <a href="/gone"> --><script>"<a href=/gone>"</script>',
			}),
		).toEqual([]);
	});
});

describe('XML', () => {
	it.each([
		['<a><b c="1 &lt; 2"/>x &#38; y</a>', true],
		['<?xml version="1.0" encoding="utf-8"?>\n<a></a>\n', true],
		['<a><b></a></b>', false],
		['<a>x & y</a>', false],
		['<a>\u0001</a>', false],
		['<a></a><b></b>', false],
		['<a>', false],
		['', false],
		['<a>\ud800</a>', false],
		['<a b=1></a>', false],
		['<a b="1" b="2"></a>', false],
		['<a b="1"c="2"></a>', false],
		['<1a></1a>', false],
		['<a><b c></b></a>', false],
		['<a>x</a>y', false],
		['<a b="x & y"></a>', false],
		['<a b="x < y"></a>', false],
		['<a>&nothing;</a>', false],
	])('%j is well-formed: %s', (content, expected) => {
		expect(isWellFormed(content)).toBe(expected);
	});
});
