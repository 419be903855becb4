import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { decisionsIn } from '../src/collection/cataloguer/decisions.ts';
import { checksum, saveChanges } from '../src/collection/cataloguer/save-changes.ts';
import { surveyNames } from '../src/commands/name-survey.ts';
import type { KnownName } from '../src/model/recognised.ts';
import { articles } from './support/articles.ts';

const FILE = 'authority/decisions.yaml';
const report = (headline: string, ...paragraphs: string[]) => `${headline}\n\n12 March 2017\n\n${paragraphs.join('\n\n')}\n`;
const CAPTURES = {
	'one.txt': report(
		'Growers wait for water',
		'Growers in Halvern waited on Monday, said Oda Ferrin of the Kelda Council (KC). Ferrin left Halvern for Kelda.',
		'In the town of Halvern nobody had heard from the KC, she said, and the road to Ostreke stayed shut.',
	),
	'two.txt': report(
		'Council meets twice',
		'The Kelda Council (KC) met in Halvern on Tuesday, and the KC heard Oda Ferrin, 41, who lives in Ostreke.',
		'Colonel Ivo Sandmark said in Ostreke that the villages near Halvern were dry. Sandmark told the Kelda Council so.',
	),
	'three.txt': report(
		'Sluices shut again',
		'Near Ostreke the sluices were shut on Friday, said Colonel Ivo Sandmark, and in Halverne the wells ran dry.',
		'Oda Ferrin said that growers in Halvern and in Ostreke had told the Kelda Council so for a year.',
	),
};

/** Ingests the captures with these decisions; what became of the names. */
function decided(yaml: string | null, more: Readonly<Record<string, string>> = {}) {
	const { folder, ingest, read } = articles({ ...CAPTURES, ...more, ...(yaml === null ? {} : { [FILE]: yaml }) });
	const messages = ingest().messages.filter(({ file }) => file === FILE);
	const names: KnownName[] = JSON.parse(read('names.json'));
	const find = (kind: string, id: string) => names.find((name) => name.kind === kind && name.id === id);
	return { folder, names, find, messages, moved: JSON.parse(read('moved.json')) as unknown[] };
}

describe('without decisions', () => {
	it('the captures of these tests name what the decisions are about', () => {
		const { find, moved, messages } = decided(null);
		expect(find('place', 'halvern')).toMatchObject({ shown: true, basis: 'recognised' });
		expect(find('place', 'halvern')?.settled).toBeUndefined();
		expect(find('place', 'ostreke')).toBeDefined();
		expect(find('person', 'oda-ferrin')).toMatchObject({ shown: true });
		expect(find('place', 'halverne')).toBeDefined();
		expect([moved, messages]).toEqual([[], []]);
	});
});

describe('a decision', () => {
	it('confirms a name, which keeps its address', () => {
		const { find } = decided('confirmed:\n  - {id: halverne, kind: place}\n');
		expect(find('place', 'halverne')).toMatchObject({ shown: true, settled: 'confirmed', probability: 1, basis: 'recognised' });
		expect(find('place', 'halvern')?.settled).toBeUndefined();
	});

	it('gives a name another kind; the old address leads on', () => {
		const { find, moved } = decided('kind:\n  - {id: ostreke, kind: group}\n');
		expect(find('group', 'ostreke')).toMatchObject({ shown: true, settled: 'confirmed' });
		expect(find('place', 'ostreke')).toBeUndefined();
		expect(moved).toEqual([{ from: { kind: 'place', id: 'ostreke' }, to: { kind: 'group', id: 'ostreke' } }]);
	});

	it('says that words are no name, of one kind or in one language where it says so', () => {
		const has = (yaml: string) => decided(yaml).find('place', 'halvern') !== undefined;
		expect(has('not:\n  - {text: Halvern}\n')).toBe(false);
		expect(has('not:\n  - {text: HALVERN, kind: place}\n')).toBe(false);
		expect(has('not:\n  - {text: Halvern, kind: person}\n')).toBe(true);
		expect(has('not:\n  - {text: Halvern, language: en}\n')).toBe(false);
		expect(has('not:\n  - {text: Halvern, language: de}\n')).toBe(true);
	});

	it('says that a spelling is another name, found or recorded; its address leads there', () => {
		const found = decided('same:\n  - {text: Halverne, as: halvern}\n');
		expect(found.find('place', 'halverne')).toBeUndefined();
		expect(found.find('place', 'halvern')?.forms.map(({ text }) => text)).toEqual(
			expect.arrayContaining(['Halvern', 'Halverne']),
		);
		expect(found.moved).toEqual([{ from: { kind: 'place', id: 'halverne' }, to: { kind: 'place', id: 'halvern' } }]);
		const records = { 'authority/places.yaml': '- {id: old-halvern, label: Old Halvern}\n' };
		const recorded = decided('same:\n  - {text: Halverne, as: old-halvern, kind: place}\n', records);
		expect(recorded.find('place', 'old-halvern')?.forms.map(({ text }) => text)).toEqual(['Halverne']);
	});

	it('takes a page away and the name off the list of the desk', () => {
		const { find, folder } = decided('hidden:\n  - {id: halvern}\n');
		expect(find('place', 'halvern')).toMatchObject({ shown: false, settled: 'hidden' });
		const labels = surveyNames(folder).unsettled.map(({ label }) => label);
		expect(labels).not.toContain('Halvern');
		expect(labels).toContain('Ostreke');
	});

	it('does the same whichever decisions stand beside it', () => {
		const all = decided(
			'hidden: [{id: ostreke, kind: place}]\nsame: [{text: Halverne, as: halvern}]\nconfirmed: [{id: halvern, kind: place}]\nnot: [{text: Kelda}]\n',
		);
		expect(all.find('place', 'ostreke')?.settled).toBe('hidden');
		expect(all.find('place', 'halvern')).toMatchObject({ settled: 'confirmed', shown: true });
		expect(all.find('place', 'halvern')?.forms.map(({ text }) => text)).toContain('Halverne');
		expect(all.find('place', 'kelda')).toBeUndefined();
		expect(all.messages).toEqual([]);
	});

	it('means nothing where names are not looked for', () => {
		const off = decided('confirmed:\n  - {id: halvern, kind: place}\n', { 'archive.yaml': 'recognise: off\n' });
		expect([off.names, off.moved, off.messages]).toEqual([[], [], []]);
	});
});

describe('a decision that cannot be used', () => {
	const read = (yaml: string) => {
		const { decisions, messages, refused } = decisionsIn(new TextEncoder().encode(yaml));
		return {
			decisions,
			told: [...refused, ...messages].map(({ line, rule, reason, remedy }) => `${line} ${rule}: ${reason} ${remedy}`),
		};
	};

	it.each([
		[
			'confirmed:\n  - {id: halvern}\n',
			'2 decisions/value: "confirmed → kind" is missing. The decision is left out. Add it: place, group, person, outlet.',
		],
		[
			'hidden:\n  - {id: halvern}\n  - {id: Old Halvern}\n',
			'3 decisions/value: "hidden → id" is not right: use lower-case letters, digits and single hyphens. The decision is left out. Correct the value or remove the key.',
		],
		['not:\n  - {txt: Herald}\n', 'Did you mean "text"?'],
		['kind:\n  - {id: halvern, kind: town}\n', '2 decisions/value: "kind → kind" is none of place, group, person, outlet.'],
		['hide:\n  - {id: halvern}\n', '1 authority/yaml: The key "hide" is not known here. Did you mean "hidden"?'],
		['- {id: halvern}\n', '1 authority/yaml: '],
		['same:\n  - {text: A, as: b\n', 'authority/yaml: '],
		['not:\n  - {text: Herald}\n  - {text: Herald}\n', '3 decisions/twice: Of "Herald" something is said before, on line 2.'],
		['hidden: [{id: a}]\nhidden: [{id: b}]\n', 'stands here a second time'],
	])('is told in one sentence with its line: %j', (yaml, sentence) => {
		expect(read(yaml).told.join('\n')).toContain(sentence);
	});

	it('leaves the others in force, on their own lines', () => {
		const { decisions, told } = read('hidden:\n  - {id: a}\n  - {id: B}\n  - {id: c}\n  - {id: a}\n');
		expect(decisions.hidden).toEqual([{ id: 'a' }, { id: 'c' }, { id: 'a' }]);
		expect(told[1]).toContain('5 decisions/twice: Of "a" something is said before, on line 2.');
	});

	it('on a name that no report has is pointed out, with the nearest', () => {
		const { messages } = decided('not: [{text: Nobody}]\nhidden:\n  - {id: kelda}\n  - {id: ostrek}\n');
		expect(messages.map(({ line, rule, reason }) => `${line} ${rule} ${reason}`)).toContain(
			'4 decisions/unknown No report names anything with the id "ostrek". Did you mean "ostreke"?',
		);
	});

	it('holds nothing up: the folder is read without the file', () => {
		const { find, messages } = decided('{ not yaml\n');
		expect(find('place', 'halvern')?.shown).toBe(true);
		expect(messages[0]?.rule).toBe('authority/yaml');
	});
});

describe('the desk', () => {
	it('writes decisions, and refuses one that could not be used', () => {
		const { folder } = articles(CAPTURES);
		const edit = (id: string, was: string | null) => ({
			file: FILE,
			was,
			edits: [{ at: ['hidden'], append: { id } }],
		});
		saveChanges(folder, [edit('halvern', null)]);
		const text = readFileSync(join(folder, FILE), 'utf8');
		expect(text).toContain('halvern');
		expect(() => saveChanges(folder, [edit('Not An Id', checksum(text))])).toThrow(/Nothing was written: line \d+ of authority/);
		expect(readFileSync(join(folder, FILE), 'utf8')).toBe(text);
	});
});
