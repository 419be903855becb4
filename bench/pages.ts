import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launch } from 'chrome-launcher';
import lighthouse from 'lighthouse';
import { runCommand, wholeNumberGiven } from '../src/commands/command-line.ts';
import { type Served, serve } from '../src/publish/serve.ts';
import { findBrowser } from '../tests/run/find-browser.ts';
import { builtForBench } from './built-for-bench.ts';
import { compressed } from './compressed.ts';
import { generateCaptures } from './generate.ts';
import { pageWeight } from './page-weight.ts';
import { addThousandWords, THOUSAND } from './thousand-words.ts';

/** What Lighthouse says of a page: scores from 0 to 100, milliseconds, layout shift. */
interface Figures {
	readonly performance: number;
	readonly accessibility: number;
	readonly bestPractices: number;
	readonly seo: number;
	readonly lcp: number;
	readonly cls: number;
}

const BUDGET: Figures = { performance: 97, accessibility: 100, bestPractices: 100, seo: 100, lcp: 2000, cls: 0.02 };
const FLAGS = ['--headless=new', '--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-sync'];

await runCommand('bench:pages', async ({ values }) => {
	const count = wholeNumberGiven('--reports', values.reports ?? '200');
	const rounds = wholeNumberGiven('--rounds', values.rounds ?? '3');
	const folder = mkdtempSync(join(tmpdir(), 'cuttings-bench-'));
	let served: Served | undefined;
	try {
		generateCaptures(join(folder, 'articles'), { count });
		addThousandWords(join(folder, 'articles'));
		const site = builtForBench(join(folder, 'articles'), join(folder, 'site'));
		served = await compressed(await serve(site, 0));
		const pages = pagesOf(site);
		const weighed = weigh(site, pages);
		const measured = await measurePages(served.address, pages, rounds);
		return weighed && measured ? 0 : 2;
	} finally {
		served?.close();
		rmSync(folder, { recursive: true, force: true });
	}
});

/** One page of each kind that is measured: the report of a thousand words, the place with the most text. */
function pagesOf(site: string): Record<string, string> {
	const [place] = readdirSync(join(site, 'places'))
		.filter((name) => name.endsWith('.html') && name !== 'index.html')
		.map((name) => ({ name, bytes: readFileSync(join(site, 'places', name)).length }))
		.sort((a, b) => b.bytes - a.bytes);
	if (!place) throw new Error('the archive has no places');
	return {
		home: '',
		report: `reports/${THOUSAND}.html`,
		dates: 'dates/',
		place: `places/${place.name}`,
		search: 'search/',
	};
}

/** Weighs what a reader loads; whether all of it is within its budget. */
function weigh(site: string, pages: Readonly<Record<string, string>>): boolean {
	const file = (path: string) => (path === '' || path.endsWith('/') ? `${path}index.html` : path);
	const report = file(pages.report ?? '');
	const { html, css, cssGzip, fonts, first } = pageWeight(site, report);
	const words = /([\d,]+) words<\/dd>/.exec(readFileSync(join(site, report), 'utf8'))?.[1] ?? 'no';
	const within = [
		line(`HTML of a report of ${words} words, brotli`, html, 12_000),
		line('style sheet, brotli', css, 8000),
		line('style sheet, gzip', cssGzip, 9000),
		line('fonts preloaded', fonts, 80_000),
		line('first view', first, 120 * 1024),
		line('next view', html, 15 * 1024),
	].every(Boolean);
	for (const [kind, path] of Object.entries(pages)) {
		const weight = pageWeight(site, file(path));
		const parts = (['html', 'css', 'scripts', 'fonts', 'first'] as const).map(
			(part) => `${part} ${(weight[part] / 1000).toFixed(1)}`,
		);
		console.log(`  ${kind}, kB: ${parts.join(', ')}`);
	}
	return within;
}

function line(what: string, bytes: number, budget: number): boolean {
	const within = bytes <= budget;
	console.log(`${within ? ' ' : '✗'} ${what}: ${(bytes / 1000).toFixed(1)} kB (budget ${(budget / 1000).toFixed(1)})`);
	return within;
}

/** Measures each page; whether every median is within its budget. */
async function measurePages(address: string, pages: Readonly<Record<string, string>>, rounds: number): Promise<boolean> {
	let within = true;
	for (const [kind, path] of Object.entries(pages)) {
		const taken: Figures[] = [];
		for (let round = 0; round < rounds; round++) taken.push(await measure(address + path));
		const median = (figure: keyof Figures) => taken.map((one) => one[figure]).sort((a, b) => a - b)[Math.floor(rounds / 2)] ?? 0;
		const figures = (Object.keys(BUDGET) as (keyof Figures)[]).map((figure) => {
			const [value, budget] = [median(figure), BUDGET[figure]];
			const good = figure === 'lcp' || figure === 'cls' ? value <= budget : value >= budget;
			within &&= good;
			return `${good ? '' : '✗ '}${figure} ${figure === 'cls' ? value.toFixed(3) : Math.round(value)}`;
		});
		console.log(`  ${kind}: ${figures.join(', ')}`);
	}
	console.log(
		`  budgets: ${Object.entries(BUDGET)
			.map(([figure, value]) => `${figure} ${value}`)
			.join(', ')}`,
	);
	return within;
}

/** One visit by a phone, with a browser of its own; another when Lighthouse lost it. */
async function measure(url: string, tries = 3): Promise<Figures> {
	const chrome = await launch({ chromePath: findBrowser() ?? '', chromeFlags: FLAGS });
	try {
		const result = await lighthouse(url, { port: chrome.port, logLevel: 'error' });
		if (!result) throw new Error(`Lighthouse said nothing of ${url}`);
		// A visit whose trace Lighthouse lost says nothing of the page.
		if (result.lhr.categories.performance?.score === null && tries > 1) return await measure(url, tries - 1);
		const { categories, audits } = result.lhr;
		const score = (id: string) => Math.round((categories[id]?.score ?? 0) * 100);
		for (const id of ['accessibility', 'best-practices', 'seo']) {
			for (const { id: audit } of categories[id]?.auditRefs ?? []) {
				const found = audits[audit];
				if (found?.score !== null && found !== undefined && found.score < 1) console.log(`    ${url}: ${found.title}`);
			}
		}
		return {
			performance: score('performance'),
			accessibility: score('accessibility'),
			bestPractices: score('best-practices'),
			seo: score('seo'),
			lcp: audits['largest-contentful-paint']?.numericValue ?? 0,
			cls: audits['cumulative-layout-shift']?.numericValue ?? 0,
		};
	} finally {
		chrome.kill();
	}
}
