import { expect, test } from 'vitest';
import { readFrontmatter } from '../../src/markdown/frontmatter.ts';
import type { LineRun } from '../../src/model/evidence.ts';
import { articles } from '../support/articles.ts';

/* A text without machinery around it: its first line is the headline, and nothing of the rest is set aside. */

const HEAD = 'Council of Velmar hears report';
const FIRST = 'Engineers of the harbour came back on Tuesday and began to measure what the storm had done to the wall.';
const LAST = 'Nobody knew what would come of it, and nobody asked the fishermen who had seen it all from the boats.';

function rolesOf(...lines: string[]): string[] {
	const shelf = articles({ 'plain.txt': `${lines.join('\n\n')}\n` });
	shelf.ingest();
	const { data } = readFrontmatter(shelf.read('plain.md'));
	return (data.lines as LineRun[]).map(({ role }) => role);
}

test.each([
	['ends with a question mark', 'Who would have thought that the whole of the old breakwater could fall in one single night?'],
	[
		'ends with no mark',
		'Engineers of the harbour began to measure the wall and the storm and what nobody had seen from the boats',
	],
	[
		'prints a template',
		'The page of the council says {{ name }} where the name of the engineer should stand, and nobody has seen to it',
	],
	['has another script in it', 'The sign says مرحبا بالعالم and Привет and 世界 and nobody knows who wrote it on the wall'],
])('a paragraph that %s stays where it is', (_, paragraph) => {
	expect(rolesOf(HEAD, FIRST, paragraph, LAST)).toEqual(['headline', 'paragraph', 'paragraph', 'paragraph']);
	expect(rolesOf(HEAD, FIRST, LAST, paragraph)).toEqual(['headline', 'paragraph', 'paragraph', 'paragraph']);
});

test('the first line is the headline though the next one shares more words with the text', () => {
	const second = 'Fishermen asked the engineers of the harbour what the storm had done and who would come to measure it';
	expect(rolesOf('Walls and words', second, FIRST, LAST)[0]).toBe('headline');
});

test('a tag printed as words is no way through a site', () => {
	expect(rolesOf(HEAD, FIRST, '<script>window.ran=1</script>', LAST)).not.toContain('furniture');
});
