import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Name of the capture of a thousand words, and of its report. */
export const THOUSAND = 'a-thousand-words';

/** Adds one capture of 1,000 words, counted by the spaces between them, to a folder of generated ones, made of their paragraphs. */
export function addThousandWords(folder: string): void {
	const captures = readdirSync(folder)
		.filter((name) => name.endsWith('.txt'))
		.sort();
	const [first = '', ...others] = captures.map((name) => readFileSync(join(folder, name), 'utf8'));
	const parts = (text: string) => text.trimEnd().split('\n\n');
	// Headline, byline and day stand above the paragraphs, the copyright line below.
	const head = parts(first).slice(0, 3);
	const foot = parts(first).at(-1) ?? '';
	const paragraphs: string[] = [];
	let left = 1000;
	for (const paragraph of [first, ...others].flatMap((text) => parts(text).slice(3, -1))) {
		const words = paragraph.split(' ').slice(0, left);
		paragraphs.push(words.join(' ').replace(/\.?$/, '.'));
		left -= words.length;
		if (left === 0) break;
	}
	writeFileSync(join(folder, `${THOUSAND}.txt`), `${[...head, ...paragraphs, foot].join('\n\n')}\n`);
}
