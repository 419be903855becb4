import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import { ingestFolder } from '../src/collection/ingest-folder.ts';
import { formatMessage } from '../src/collection/print-messages.ts';

/*
 * Golden captures: each folder of tests/captures is named after what is odd about it and holds capture.txt, perhaps
 * sidecar.yaml and authority/, and the expected report.md and messages.txt. Further captures of one folder are
 * capture-2.txt with sidecar-2.yaml and report-2.md. UPDATE_GOLDEN=1 rewrites what is expected; the diff is the review.
 */
const golden = fileURLToPath(new URL('captures', import.meta.url));
const update = process.env.UPDATE_GOLDEN === '1';
const scratch = mkdtempSync(join(tmpdir(), 'cuttings-golden-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

const oddities = readdirSync(golden, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [entry.name] : []));

test('there are golden captures', () => {
	expect(oddities.length).toBeGreaterThan(0);
});

describe.each(oddities)('%s', (oddity) => {
	const folder = join(golden, oddity);
	const captures = readdirSync(folder).flatMap((name) => /^capture(-\w+)?\.txt$/.exec(name) ?? []);
	const endings = captures.filter((_, index) => index % 2 === 1).map((ending) => ending ?? '');
	const out = read(oddity, folder, endings);

	test('says what is expected', () => {
		expectFile(join(folder, 'messages.txt'), out.messages);
	});
	test.each(endings)('report%s.md', (ending) => {
		expectFile(join(folder, `report${ending}.md`), out.reports.get(ending) ?? null);
	});
});

/** Ingests the captures of one golden folder under the folder's name. */
function read(oddity: string, folder: string, endings: readonly string[]) {
	const articles = join(scratch, oddity, 'articles');
	mkdirSync(articles, { recursive: true });
	for (const ending of endings) {
		cpSync(join(folder, `capture${ending}.txt`), join(articles, `${oddity}${ending}.txt`));
		const sidecar = join(folder, `sidecar${ending}.yaml`);
		if (existsSync(sidecar)) cpSync(sidecar, join(articles, `${oddity}${ending}.yaml`));
	}
	if (existsSync(join(folder, 'authority'))) cpSync(join(folder, 'authority'), join(articles, 'authority'), { recursive: true });
	const out = join(scratch, oddity, 'reports');
	const report = ingestFolder(articles, out);
	const messages = (report?.messages ?? []).map((message) => `${message.file}\n${formatMessage(message)}`).join('');
	const files = report?.published.map(
		({ id, file }) => [file.slice(oddity.length, -4), readFileSync(join(out, `${id}.md`), 'utf8')] as const,
	);
	return { messages, reports: new Map(files) };
}

/** Compares with an expected file, or writes it; a file that is not expected to be there has the content null. */
function expectFile(path: string, content: string | null): void {
	if (update && content === null) rmSync(path, { force: true });
	else if (update) writeFileSync(path, content as string);
	expect(existsSync(path) ? readFileSync(path, 'utf8') : null).toBe(content);
}
