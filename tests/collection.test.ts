import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openCapture, readCapture } from '../src/collection/captures.ts';
import { readAuthorities } from '../src/collection/cataloguer/authorities.ts';
import { takeInventory } from '../src/collection/inventory.ts';
import { KINDS } from '../src/model/authority.ts';
import { readReport } from '../src/reader/pipeline.ts';

/** The collection that comes with the program: abstracts of five reports, and their authority files. */
const folder = resolve('articles');
const inventory = takeInventory(folder);
const { context, messages, quarantined } = readAuthorities(folder, inventory.authorityFiles);

function reading(file: string) {
	const opened = openCapture(folder, file, inventory.sidecars.get(file) ?? null, context);
	if ('refusal' in opened) throw new Error(opened.refusal.reason);
	const capture = readCapture(opened);
	if ('refusal' in capture) throw new Error(capture.refusal.reason);
	return { capture, ...readReport(capture, context) };
}

/** The abstracts that are still there: a collection of one's own may have replaced them. */
const abstracts = [
	'2016-01-now-russia-special-forces-hezbollah-latakia.txt',
	'2016-01-now-russian-officers-latakia-front.txt',
	'2016-04-zaman-al-wasl-russian-soldiers-latakia.txt',
	'2019-07-reuters-moscow-ground-forces-idlib.txt',
	'2019-07-the-new-arab-russian-soldiers-idlib.txt',
].filter((file) => inventory.captures.includes(file));

describe('the authority files', () => {
	it('are in order', () => {
		expect([...quarantined, ...messages]).toEqual([]);
		expect(inventory.quarantined).toEqual([]);
	});

	const records = KINDS.flatMap((kind) => context.authorities[kind].map((record) => ({ kind, record })));

	it.each(records)('find $record.label under every name it has', ({ kind, record }) => {
		const { matching } = record;
		const arabic = /[ء-ي]/;
		const spelled = [
			record.label,
			...record.aliases,
			...record.arabic,
			...record.otherScripts,
			...record.translations,
			...record.acronyms,
		];
		for (const name of [...spelled, ...record.adjectives]) {
			const before = matching?.needsBefore?.[0] ?? (arabic.test(name) ? 'في' : 'about');
			const after = matching?.needsAfter?.[0] ?? '';
			const found = [before, 'about'].flatMap((word) =>
				context.matcher.find(`${word} ${name} ${word === before ? '' : after}, then`),
			);
			const own = found.filter((mention) => mention.kind === kind && mention.id === record.id);
			expect(own.length, `${name}: ${found.map(({ text, id }) => `${text} → ${id}`).join(', ')}`).toBeGreaterThan(0);
		}
	});

	it('give no point for a place without saying how far it may be off and who says so', () => {
		for (const place of context.authorities.place) {
			if (place.coordinates === undefined) expect(place.precision, place.id).toBeUndefined();
			else expect([place.precision, place.coordinatesSource], place.id).not.toContain(undefined);
		}
	});
});

describe('the abstracts', () => {
	it.each(abstracts)('%s is read as a headline and paragraphs, without a word of complaint', (file) => {
		const { frontmatter, faults, messages: told } = reading(file);
		expect(frontmatter.kind).toBe('abstract');
		expect([...faults, ...told]).toEqual([]);
		expect(frontmatter.lines.map(({ role }) => role)).toEqual([
			'headline',
			'paragraph',
			'paragraph',
			'paragraph',
			'paragraph',
			'paragraph',
		]);
		expect(frontmatter.words).toBeGreaterThanOrEqual(150);
		expect(frontmatter.words).toBeLessThanOrEqual(350);
	});

	it.each(abstracts)('%s says what it is, where the report stood and how its facts are known', (file) => {
		const { frontmatter } = reading(file);
		expect(frontmatter.note).toContain('Abstract written for this archive');
		expect(frontmatter.note).toContain('not the outlet’s text');
		expect(frontmatter.rights).not.toBeNull();
		expect(frontmatter.source.url).toMatch(/^https?:/);
		expect([frontmatter.dateBasis, frontmatter.outletBasis]).toEqual(['sidecar', 'sidecar']);
		expect(frontmatter.corrections.find(({ field }) => field === 'date')?.reason).toBeTruthy();
		expect(context.names.has('outlet', frontmatter.outlet ?? '')).toBe(true);
	});

	it.each(abstracts)('%s names what its report names', (file) => {
		const { places, groups, people, mentions } = reading(file).frontmatter;
		expect({ places, groups, people, mentions }).toMatchSnapshot();
	});

	// Where the captures themselves lie beside the project, the abstracts are held against them.
	const captures = resolve('../shared/articles');
	const originals = existsSync(captures) ? readdirSync(captures).filter((name) => name.endsWith('.txt')) : [];
	const words = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
	const runs = (text: string, length: number) => {
		const list = words(text);
		return list.slice(length - 1).map((_, at) => list.slice(at, at + length).join(' '));
	};

	it('are in words of our own: no eight in a row from a report, headlines apart', () => {
		const theirs = new Set(originals.flatMap((name) => runs(readFileSync(join(captures, name), 'utf8'), 8)));
		for (const file of abstracts) {
			const [, ...paragraphs] = readFileSync(join(folder, file), 'utf8').split('\n');
			expect(
				runs(paragraphs.join('\n'), 8).filter((run) => theirs.has(run)),
				file,
			).toEqual([]);
		}
	});
});
