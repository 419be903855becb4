import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, vi } from 'vitest';
import { readFrontmatter, writeFrontmatter } from '../src/markdown/frontmatter.ts';
import { closingLine } from '../src/publish/build-report.ts';
import { quarantine } from '../src/publish/ingest-step.ts';
import { freshPath } from './support/site.ts';

it('takes a report out whose page would differ from its capture, and says so', () => {
	const content = freshPath('reports');
	mkdirSync(content);
	for (const name of ['a.txt', 'b.md', 'b.txt']) writeFileSync(join(content, name), '');
	const shared = ['b', 'c'].map((report) => ({ report, words: 9, passages: [] }));
	writeFileSync(join(content, 'a.md'), writeFrontmatter({ id: 'a', shared }, 'Words.\n'));
	const published = ['a', 'b'].map((id) => ({ id, file: `${id} capture.txt` }));
	const printed = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
	const after = quarantine(content, { published, quarantined: [], ignored: [], seen: 2, messages: [] }, [{ id: 'b', line: 7 }]);
	const said = printed.mock.calls.join('');
	printed.mockRestore();
	expect(closingLine(after)).toBe('published 1 + quarantined 1 + ignored 0 = seen 2');
	expect(after.messages).toMatchObject([{ file: 'b capture.txt', line: 7, severity: 'error', rule: 'build/text-differs' }]);
	expect(said).toContain('b capture.txt');
	expect(readdirSync(content).sort()).toEqual(['a.md', 'a.txt', 'ingest.json']);
	expect(JSON.parse(readFileSync(join(content, 'ingest.json'), 'utf8'))).toEqual(after);
	// What it shared with another report is forgotten there: a link to it would lead nowhere.
	const { data, body } = readFrontmatter(readFileSync(join(content, 'a.md'), 'utf8'));
	expect([data.shared, body]).toEqual([[shared[1]], 'Words.\n']);
});
