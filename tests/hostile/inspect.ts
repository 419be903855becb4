import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { XMLValidator } from 'fast-xml-parser';
import { chromium } from 'playwright-core';
import { filesOf } from '../../src/system/program-files.ts';
import type { Battery } from './battery.ts';
import { dangersIn } from './dangers.ts';

/** What a build of a battery answered. */
export interface BuildAnswer {
	readonly exitCode: number | null;
	readonly output: string;
	readonly errors: string;
}

/** Every promise that a site built of a battery breaks, a sentence each; empty when it keeps them all. */
export async function brokenPromises(
	battery: Battery,
	site: string,
	answer: BuildAnswer,
	browserPath: string,
): Promise<string[]> {
	const account = brokenAccount(battery, site, answer);
	return account.length > 0 ? account : [...brokenFiles(site), ...(await brokenPages(battery, site, browserPath))];
}

interface Report {
	readonly published: readonly { readonly id: string; readonly file: string }[];
	readonly quarantined: readonly { readonly file: string; readonly rule: string; readonly reason: string }[];
	readonly ignored: readonly { readonly file: string }[];
	readonly messages: readonly { readonly file: string; readonly severity: string; readonly remedy: string }[];
}

function brokenAccount(battery: Battery, site: string, { exitCode, output, errors }: BuildAnswer): string[] {
	const line = output.trimEnd().split('\n').at(-1) ?? '';
	const counts = /^published (\d+) \+ quarantined (\d+) \+ ignored (\d+) = seen (\d+)$/.exec(line)?.slice(1).map(Number);
	if (!counts || exitCode === 1) return [`the build ended with ${exitCode}: ${errors.slice(-600)} ${line.slice(0, 200)}`];
	const [published = 0, quarantined = 0, ignored = 0, seen = 0] = counts;
	const report = reportOf(site);
	const broken: string[] = [];
	if (published + quarantined + ignored !== seen) broken.push(`${line}: the sum is wrong`);
	const faulty = quarantined > 0 || report.messages.some(({ severity }) => severity === 'error');
	if (exitCode !== (faulty ? 2 : 0)) broken.push(`exit code ${exitCode} with ${quarantined} quarantined`);
	if (report.published.length !== published || report.quarantined.length !== quarantined)
		broken.push('build-report.json counts otherwise than the closing line');
	for (const { file, rule, reason } of report.quarantined) {
		if (/^(?:report\/fault|audit\/|build\/)/.test(rule)) broken.push(`${file}: ${rule} ${reason}`);
	}
	const fates = new Set([...report.published, ...report.quarantined, ...report.ignored].map(({ file }) => file));
	for (const { file, published: must } of battery.captures) {
		if (!fates.has(file) && !fates.has(shown(file))) broken.push(`${shown(file)} is not accounted for`);
		const quarantine = report.quarantined.find((one) => one.file === shown(file));
		if (must && quarantine) broken.push(`${shown(file)} is quarantined: ${quarantine.rule} ${quarantine.reason}`);
	}
	// biome-ignore lint/suspicious/noControlCharactersInRegex: a log that such a character could forge
	if (/[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]/.test(output + errors))
		broken.push('a control character reaches the terminal');
	return broken;
}

/** A file name as messages print it. */
function shown(file: string): string {
	return file.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, (mark) => `\\u{${mark.codePointAt(0)?.toString(16)}}`);
}

function reportOf(site: string): Report {
	return JSON.parse(readFileSync(join(site, 'build-report.json'), 'utf8'));
}

function brokenFiles(site: string): string[] {
	const broken: string[] = [];
	for (const path of filesOf(site)) {
		if (!/^[\w./-]+$/.test(path) || path.includes('..')) broken.push(`a file is called ${JSON.stringify(path)}`);
		if (path.startsWith('pagefind/')) continue;
		const text = () => readFileSync(join(site, path), 'utf8');
		if (path.endsWith('.xml')) {
			const result = XMLValidator.validate(text());
			if (result !== true) broken.push(`${path}: ${result.err.msg}`);
			// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that XML forbids
			if (/[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff\u202a-\u202e\u2066-\u2069]/.test(text()))
				broken.push(`${path}: a forbidden character`);
		}
		if (/\.(?:json|geojson|jsonl)$/.test(path)) {
			try {
				for (const part of path.endsWith('.jsonl') ? text().trimEnd().split('\n') : [text()]) JSON.parse(part);
			} catch (error) {
				broken.push(`${path}: ${(error as Error).message}`);
			}
		}
		// A browser that is sent a capture as text runs nothing; Markdown and citations are text too.
	}
	const sums = spawnSync('sha256sum', ['-c', '--strict', '--quiet', 'manifest-sha256.txt', 'tagmanifest-sha256.txt'], {
		cwd: site,
	});
	if (sums.status !== 0) broken.push(`sha256sum: ${String(sums.stdout).slice(0, 300)}`);
	return broken;
}

async function brokenPages(battery: Battery, site: string, executablePath: string): Promise<string[]> {
	const broken: string[] = [];
	const ids = new Map(reportOf(site).published.map(({ id, file }) => [file, id]));
	const paragraphs = new Map<string, readonly string[]>(
		battery.captures.flatMap(({ file, paragraphs: expected }) => {
			const id = ids.get(file);
			return id === undefined || expected === null ? [] : [[`reports/${id}.html`, expected] as const];
		}),
	);
	const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu', '--no-first-run'] });
	try {
		const page = await (await browser.newContext({ javaScriptEnabled: true, offline: true })).newPage();
		await page.goto('about:blank');
		for (const path of filesOf(site).filter((name) => name.endsWith('.html'))) {
			const { dangers, article, articles } = await page.evaluate(dangersIn, readFileSync(join(site, path), 'utf8'));
			for (const danger of dangers) broken.push(`${path}: ${danger}`);
			if (articles !== (/^reports\/[^/]+\.html$/.test(path) ? 1 : 0)) broken.push(`${path}: ${articles} articles to be searched`);
			const expected = paragraphs.get(path);
			if (expected) broken.push(...lostParagraphs(expected, article).map((words) => `${path}: lost "${words}"`));
		}
	} finally {
		await browser.close();
	}
	return broken;
}

/** Paragraphs that do not stand in a text word for word, each after the one before it. */
function lostParagraphs(paragraphs: readonly string[], text: string): string[] {
	const whole = words(text);
	let at = 0;
	return paragraphs.flatMap((paragraph) => {
		const found = whole.indexOf(words(paragraph), at);
		if (found < 0) return [paragraph.slice(0, 160)];
		at = found + words(paragraph).length;
		return [];
	});
}

/** Words with single spaces; characters that no page can carry do not count, nor do the pictures that stand for them. */
function words(text: string): string {
	return (
		text
			.replace(/[\s\u0085]+/g, ' ')
			// biome-ignore lint/suspicious/noControlCharactersInRegex: no HTML page can carry these
			.replace(/[\u0000-\u0008\u000e-\u001f\u007f-\u009f\ufdd0-\ufdef\ufffd-\uffff]/g, '')
			.trim()
	);
}
