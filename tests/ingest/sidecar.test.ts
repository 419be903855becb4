import { expect, test } from 'vitest';
import { readFrontmatter } from '../../src/markdown/frontmatter.ts';
import { reportFrontmatter } from '../../src/model/report.ts';
import { type Articles, articles, REPORT } from '../support/articles.ts';

const AUTHORITY = {
	'authority/outlets.yaml':
		'- {id: basin-post, label: Basin Post, aliases: [The Basin Post]}\n- {id: gate-wire, label: Gate Wire}\n',
	'authority/places.yaml': '- {id: kelda-pass, label: Kelda Pass}\n- {id: kelda-village, label: Kelda}\n',
	'authority/people.yaml': '- {id: oda-ferrin, label: Oda Ferrin}\n',
};

function report({ ingest, read }: Articles) {
	const messages = ingest().messages;
	const { data, body } = readFrontmatter(read('good.md'));
	return { ...reportFrontmatter.parse(data), body, messages };
}

function withSidecar(sidecar: string) {
	return report(articles({ 'good.txt': REPORT, 'good.yaml': sidecar, ...AUTHORITY }));
}

test('what a sidecar says stands, with its reason and what the capture alone gave', () => {
	const found = withSidecar(
		[
			'headline: {value: Gates reopen, reason: as on the front page, by: M. Tarr}',
			'date: {value: 2017-03-15, reason: the archive box is dated so}',
			'outlet: The Basin Post',
			'authors: [Oda Ferrin, {name: R. Aldane, role: stringer}]',
			'url: https://post.example/1.html',
		].join('\n'),
	);
	expect(found).toMatchObject({
		headline: 'Gates reopen',
		date: '2017-03-15',
		dateBasis: 'sidecar',
		dateReasons: [
			{ code: 'cataloguer/says', line: null, values: {} },
			{ code: 'cataloguer/reason', line: null, values: { reason: 'the archive box is dated so' } },
		],
		dateEarliest: '2017-03-15',
		dateLatest: '2017-03-15',
		outlet: 'basin-post',
		outletBasis: 'sidecar',
		authors: [
			{ name: 'Oda Ferrin', id: 'oda-ferrin' },
			{ name: 'R. Aldane', role: 'stringer' },
		],
		authorsBasis: 'sidecar',
	});
	expect(found.source.url).toBe('https://post.example/1.html');
	expect(found.corrections).toEqual([
		{ field: 'headline', was: '"Sluices at Kelda Pass reopen"', reason: 'as on the front page', by: 'M. Tarr' },
		{ field: 'date', was: '"2017-03-14"', reason: 'the archive box is dated so' },
		{ field: 'outlet', was: null },
		{ field: 'authors', was: null },
		{ field: 'url', was: null },
	]);
});

test('a cataloguer can say that nothing is known', () => {
	const found = withSidecar('date: {value: null, reason: the stamp is that of the printer}\ndeck: null\n');
	expect(found).toMatchObject({ date: null, dateBasis: 'sidecar', dateEarliest: null, dateLatest: null, deck: null });
	expect(found.messages.filter(({ severity }) => severity === 'error')).toEqual([]);
});

test('lines get the role that a sidecar gives them', () => {
	const found = withSidecar('lines:\n  - {from: 7, role: pull quote, reason: set large on the page}\n');
	expect(found.lines.find(({ from }) => from === 7)).toEqual({ from: 7, to: 7, role: 'pull quote', rule: 'sidecar' });
	expect(found.body).not.toContain('Somebody');
});

test('a mention can be added, forbidden and re-pointed', () => {
	const found = withSidecar(
		[
			'mentions:',
			'  - {text: the pass, id: kelda-pass}',
			'  - {text: Oda Ferrin, id: null}',
			'  - {text: Kelda Pass, id: kelda-village, line: 5}',
		].join('\n'),
	);
	expect(found.body).toContain('sluices at [Kelda Pass](place:kelda-village)');
	expect(found.body).toContain('below [the pass](place:kelda-pass).');
	expect(found.people).toEqual([]);
	expect(found.places).toEqual(['kelda-pass', 'kelda-village']);
});

test('a mention that does not stand there, and an id that does not exist, are told', () => {
	const found = withSidecar('mentions:\n  - {text: the bridge, id: kelda-pass}\n  - {text: the pass, id: kelda-pas}\n');
	expect(found.messages.map(({ rule, severity }) => `${severity} ${rule}`)).toEqual([
		'warning sidecar/mention',
		'error sidecar/unknown-id',
	]);
	expect(found.messages[1]?.reason).toContain('Did you mean "kelda-pass"?');
});

test('a name that only sounds like a known one is put to the cataloguer and not merged', () => {
	const found = withSidecar('authors: [Oda Ferin]\n');
	expect(found.authors).toEqual([{ name: 'Oda Ferin' }]);
	expect(found.messages.map(({ rule }) => rule)).toEqual(['name/near']);
});

test("the report's own outlet is among the outlets that it names when the text names it", () => {
	const text = REPORT.replace('said Oda Ferrin', 'said Oda Ferrin to the Basin Post and Gate Wire');
	const found = report(articles({ 'good.txt': text, 'good.yaml': 'outlet: basin-post\n', ...AUTHORITY }));
	expect(found.mentions).toEqual(['basin-post', 'gate-wire']);
	expect(found.body).toContain('[Basin Post](outlet:basin-post)');
});

test('an encoding that a sidecar declares is used', () => {
	const bytes = Buffer.from(REPORT.replace('gauge', 'j\xe4rvi'), 'latin1');
	const found = report(articles({ 'good.txt': bytes, 'good.yaml': 'encoding: ISO-8859-1\n' }));
	expect(found.body).toContain('järvi');
	expect(found.source).toMatchObject({ encoding: 'windows-1252', encodingBasis: 'sidecar' });
});

const WITH_DECK = REPORT.replace(
	'14 March 2017',
	'Growers say the closure cost them the spring planting.\n\nBy Ilse Maron\n\n14 March 2017',
);

test("a deck of the cataloguer's stands, and the capture's own is on record", () => {
	const { deck, corrections, lines } = report(
		articles({ 'good.txt': WITH_DECK, 'good.yaml': 'deck: Two gates of four open again.\n' }),
	);
	expect(deck).toBe('Two gates of four open again.');
	expect(corrections).toEqual([{ field: 'deck', was: '"Growers say the closure cost them the spring planting."' }]);
	expect(lines).toContainEqual({ from: 3, to: 3, role: 'deck', rule: 'deck/in-head' });
});

test("a line that a cataloguer calls the deck does not push out the capture's own", () => {
	const { deck, body } = report(articles({ 'good.txt': WITH_DECK, 'good.yaml': 'lines: [{from: 9, role: deck}]\n' }));
	expect(deck).toMatch(/^Growers say the closure cost them the spring planting\. The Merrow Basin Authority on Tuesday /);
	expect(body).not.toContain('reopened two of the four');
});
