import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { ingestFolder } from '../src/collection/ingest-folder.ts';
import { readFrontmatter } from '../src/markdown/frontmatter.ts';
import type { IngestReport } from '../src/model/ingest-report.ts';
import { type ReportFrontmatter, reportFrontmatter } from '../src/model/report.ts';
import { ROLES } from '../src/model/roles.ts';

/*
 * The census: one line a report of the collection that comes with the program, so that a change of the reading shows
 * as a diff over all of it. UPDATE_GOLDEN=1 rewrites it.
 */
const census = fileURLToPath(new URL('census.tsv', import.meta.url));
const scratch = mkdtempSync(join(tmpdir(), 'cuttings-census-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

const out = join(scratch, 'reports');
const ingested = ingestFolder(fileURLToPath(new URL('../articles', import.meta.url)), out) as IngestReport;

function lineOf(id: string, file: string): string {
	const report: ReportFrontmatter = reportFrontmatter.parse(readFrontmatter(readFileSync(join(out, `${id}.md`), 'utf8')).data);
	const blocks = ROLES.flatMap((role) => {
		const count = report.lines.filter((run) => run.role === role).length;
		return count > 0 ? [`${role} ${count}`] : [];
	});
	const messages = ingested.messages.filter((message) => message.file === file).map(({ rule }) => rule);
	return [id, report.date ?? '-', report.dateBasis, report.outlet ?? '-', blocks.join(', '), messages.join(', ') || '-'].join(
		'\t',
	);
}

test('the collection reads as the census says', () => {
	const head = ['id', 'date', 'basis', 'outlet', 'blocks', 'messages'].join('\t');
	const now = `${[head, ...ingested.published.map(({ id, file }) => lineOf(id, file))].join('\n')}\n`;
	if (process.env.UPDATE_GOLDEN === '1') writeFileSync(census, now);
	expect(now).toBe(readFileSync(census, 'utf8'));
});

test('every capture of the collection is published', () => {
	expect(ingested.quarantined).toEqual([]);
	expect(ingested.messages.filter(({ severity }) => severity === 'error')).toEqual([]);
});
