import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { fitPoints } from '../tools/headline/fit.ts';
import { stepsOfRow } from '../tools/headline/weights-file.ts';
import { minimise } from '../tools/minimise.ts';
import { scratchFolder } from './support/articles.ts';

test('the lowest point of a bowl is found', () => {
	const [x, y] = minimise(2, ([a = 0, b = 0], slope) => {
		slope[0] = 2 * (a - 3) + (b + 1);
		slope[1] = 4 * (b + 1) + (a - 3);
		return (a - 3) ** 2 + 2 * (b + 1) ** 2 + (a - 3) * (b + 1);
	});
	expect(x).toBeCloseTo(3, 3);
	expect(y).toBeCloseTo(-1, 3);
});

test('what right lines have more often than others gets points, what they lack loses them', () => {
	// Step 0 stands on the right line of nine pages in ten, step 1 on the wrong one, step 2 on both.
	const pages = Array.from({ length: 40 }, (_, at) => {
		const odd = at % 10 === 0;
		return {
			outlet: String(at),
			reached: odd
				? [
						[1, 2],
						[0, 2],
					]
				: [
						[0, 2],
						[1, 2],
					],
			right: [true, false],
			found: [{}, {}],
		};
	});
	const [good, bad, both] = fitPoints(pages, 3, 1);
	expect(good).toBeGreaterThan(5);
	expect(bad).toBe(-good!);
	expect(both).toBe(0);
});

test('the steps of a row are written with what it gives from each on, without those that change nothing', () => {
	const steps = [2, 4, 8].map((from) => ({ name: 'words', from }));
	expect(stepsOfRow('words', [...steps, { name: 'other', from: 1 }], [3, 0, -5, 9])).toEqual([
		[2, 3],
		[8, -2],
	]);
});

test('the tool fits the points on a labelled folder and says how well they do elsewhere', () => {
	const folder = scratchFolder();
	const titles = ['Ferry strike enters third week', 'Council votes to empty the Sill reservoir', 'Growers fear the spring'];
	for (const [at, title] of titles.entries()) {
		const place = join(folder, 'gold', `page-${at}`);
		mkdirSync(place, { recursive: true });
		const text = `${title} was said in Halvern on Tuesday by people who had waited by the water for a week and a day.`;
		const lines = ['Menu', 'Weather', '', title, '', 'By Ilse Maron', `${at + 1} March 2017`, '', text, '', text];
		writeFileSync(join(place, 'capture.txt'), lines.join('\n'));
		writeFileSync(join(place, 'gold.json'), JSON.stringify({ headline: title, url: `https://paper${at}.example/x` }));
	}
	const out = join(folder, 'weights.json');
	const tool = fileURLToPath(new URL('../tools/fit-headline.ts', import.meta.url));
	const run = (args: readonly string[]) => spawnSync(process.execPath, [tool, ...args], { encoding: 'utf8' });
	const { stdout, status } = run(['--gold', join(folder, 'gold'), '--date', '2026-01-02', '--out', out]);
	expect(stdout).toContain('gold: 3 captures, 100.0 % right');
	expect(status).toBe(0);
	const made = JSON.parse(readFileSync(out, 'utf8'));
	expect(made.fitted).toMatchObject({ date: '2026-01-02', penalty: 5 });
	expect(made.rows.some(({ steps }: { steps: number[][] }) => steps.length > 0)).toBe(true);
	expect(made.rows.flatMap(({ steps }: { steps: number[][] }) => steps.map(([, points]) => points)).every(Number.isInteger)).toBe(
		true,
	);
	expect(run([]).status).toBe(1);
	expect(run(['--help']).stdout).toContain('--gold DIR');
});
