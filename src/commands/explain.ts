import { existsSync, statSync } from 'node:fs';
import { basename, dirname, extname, join, relative } from 'node:path';
import { openCapture, partsOf, printMessages, readAuthorities, readCapture } from '#collection';
import { ARCHIVE_FILE, AUTHORITY_FILES, type Evidence, Refusal, type ReportFrontmatter } from '#model';
import { type AuthorityContext, type Capture, foldSpace, type Reading, readReport, say, type Weighing } from '#reader';
import { ownArticles } from '#system';
import { display } from '#text';
import { evidenceSentence } from '#words';
import { pathGiven, runCommand } from './command-line.ts';

await runCommand('explain', ({ arguments: [given] }) => {
	if (given === undefined) throw new Refusal('Say which capture to explain: npm run explain -- articles/name.txt');
	const path = pathGiven(given);
	const found = statSync(path, { throwIfNoEntry: false });
	if (!found) throw new Refusal(`There is no file ${given}.`);
	if (found.isDirectory()) throw new Refusal(`${given} is a folder; say which capture in it to explain.`);
	return explain(path);
});

function explain(path: string): number {
	const articles = articlesFolder(path);
	const authorityFiles = Object.values(AUTHORITY_FILES).map((name) => `authority/${name}`);
	const { context } = readAuthorities(
		articles,
		authorityFiles.filter((file) => existsSync(join(articles, file))),
	);
	const file = relative(articles, path).replaceAll('\\', '/');
	const opened = openCapture(articles, file, sidecarBeside(articles, file), context);
	if ('refusal' in opened) {
		printMessages([opened.refusal]);
		return 1;
	}
	const capture = readCapture(opened);
	const refusal = 'refusal' in capture ? capture.refusal : foldSpace(capture.text) === '' ? say('capture/empty', file) : null;
	if ('refusal' in capture || refusal) {
		printMessages([...capture.messages, ...(refusal ? [refusal] : [])], toReader);
		return 2;
	}
	const { parts, messages } = partsOf(capture);
	printMessages(messages, toReader);
	if (parts.length === 0) return explainReport(capture, context);
	return Math.max(
		...parts.map((part) => {
			process.stdout.write(`${part.file} (lines ${part.part?.from} to ${part.part?.to})\n`);
			return explainReport(part, context);
		}),
	);
}

function explainReport(capture: Capture, context: AuthorityContext): number {
	const weighed: Weighing[] = [];
	const reading = readReport(capture, context, (weighing) => weighed.push(weighing));
	const told = [linesWithRoles(reading), fieldsWithReasons(reading.frontmatter), weights(weighed)];
	process.stdout.write(`${told.join('\n')}\n`);
	const messages = [...reading.messages, ...reading.faults];
	printMessages(messages, toReader);
	return messages.some(({ severity }) => severity === 'error') ? 2 : 0;
}

function toReader(text: string): void {
	process.stdout.write(text);
}

/** Every source line: number, role, rule, words. */
function linesWithRoles({ lines, blocks }: Reading): string {
	const roles = new Map<number, string>();
	for (const { from, to, role, rule } of blocks) {
		for (let line = from; line <= to; line++) roles.set(line, line === from ? `${role}  (${rule})` : `${role}  ·`);
	}
	const numbers = String(lines.length).length;
	const column = Math.min(48, Math.max(0, ...[...roles.values()].map(({ length }) => length)));
	return lines
		.map(
			({ number, text }) =>
				`${String(number).padStart(numbers)}  ${(roles.get(number) ?? '').padEnd(column)}  ${display(text.trim().slice(0, 100))}`,
		)
		.map((line) => `${line.trimEnd()}\n`)
		.join('');
}

/** The fields that say something, each with its basis and reasons where it has them. */
function fieldsWithReasons(report: ReportFrontmatter): string {
	const {
		lines: _lines,
		source,
		dateBasis,
		dateReasons,
		outletBasis,
		outletReasons,
		authorsBasis,
		corrections,
		...fields
	} = report;
	const why: Record<string, readonly Evidence[]> = { date: dateReasons, outlet: outletReasons };
	const basis: Record<string, string> = { date: dateBasis, outlet: outletBasis, authors: authorsBasis };
	const rows = Object.entries(fields).flatMap(([field, value]) => {
		const empty = value === null || (Array.isArray(value) && value.length === 0);
		if (empty && !Object.hasOwn(basis, field)) return [];
		const words = empty ? 'unknown' : typeof value === 'string' ? display(value) : JSON.stringify(value);
		const known = Object.hasOwn(basis, field) ? `  (${basis[field]})` : '';
		return [`${field}: ${words}${known}`, ...(why[field] ?? []).map((reason) => `    ${evidenceSentence(reason, 'en')}`)];
	});
	const changes = corrections.map(
		({ field, was, change, reason }) =>
			`corrected ${field}: was ${[was ?? 'not known', change && evidenceSentence(change, 'en'), reason].filter(Boolean).join(' – ')}`,
	);
	return [...rows, `source: ${JSON.stringify(source)}`, ...changes].map((row) => `${row}\n`).join('');
}

/** What speaks for each line as the headline, best first, and what each line weighs for or against running text. */
function weights(weighed: readonly Weighing[]): string {
	const as = (about: Weighing['about']) => weighed.filter((weighing) => weighing.about === about);
	const row = ({ line, sum, rows }: Weighing) =>
		`${String(line).padStart(5)}  ${short(sum).padStart(6)}  ${rows.map(({ name, points }) => `${name} ${short(points)}`).join(', ')}\n`;
	const titles = as('headline').sort((a, b) => b.sum - a.sum);
	const parts = [`weighed as headline (line, sum, rows):\n`, ...titles.map(row), `weighed as running text (line, sum, row):\n`];
	return [...parts, ...as('text').map(row)].join('');
}

function short(value: number): string {
	return String(Number(value.toFixed(2)));
}

/** The folder that holds the authority folder: the nearest one above the capture, else the capture's own. */
function articlesFolder(path: string): string {
	let folder = dirname(path);
	for (let up = 0; up < 6; up++) {
		if (
			existsSync(join(folder, 'authority', AUTHORITY_FILES.place)) ||
			existsSync(join(folder, 'authority', AUTHORITY_FILES.outlet))
		)
			return folder;
		folder = dirname(folder);
	}
	return dirname(path).startsWith(ownArticles) ? ownArticles : dirname(path);
}

function sidecarBeside(articles: string, file: string): string | null {
	const stem = join(dirname(file), basename(file, extname(file))).replaceAll('\\', '/');
	const names = [`${stem}.yaml`, `${stem}.yml`].filter((name) => name !== ARCHIVE_FILE);
	return names.find((candidate) => existsSync(join(articles, candidate))) ?? null;
}
