import { spawnSync } from 'node:child_process';
import { chmodSync, linkSync, mkdirSync, readdirSync, statSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { captureId } from '../../src/collection/captures.ts';
import { printMessages } from '../../src/collection/index.ts';
import { articles, fates, REPORT } from '../support/articles.ts';

function sum({ published, quarantined, ignored }: { published: unknown[]; quarantined: unknown[]; ignored: unknown[] }): number {
	return published.length + quarantined.length + ignored.length;
}

test('a symbolic link is never followed', () => {
	const { folder, ingest } = articles({ 'good.txt': REPORT, '../outside.txt': REPORT });
	symlinkSync('../outside.txt', join(folder, 'link.txt'));
	symlinkSync('..', join(folder, 'folder'));
	symlinkSync('nowhere', join(folder, 'broken.txt'));
	const report = ingest();
	expect(fates(report)).toEqual({
		published: ['good.txt'],
		quarantined: ['broken.txt file/link', 'link.txt file/link'],
		ignored: ['folder'],
	});
	expect(report.seen).toBe(sum(report));
});

test('a link that leads into a sidecar or the authority folder is not followed either', () => {
	const { folder, ingest, read } = articles({ 'good.txt': REPORT, '../secret.yaml': 'note: secret words\n' });
	symlinkSync('../secret.yaml', join(folder, 'good.yaml'));
	mkdirSync(join(folder, 'authority'));
	symlinkSync('../../secret.yaml', join(folder, 'authority', 'places.yaml'));
	expect(fates(ingest())).toEqual({
		published: ['good.txt'],
		quarantined: ['authority/places.yaml file/link', 'good.yaml file/link'],
		ignored: [],
	});
	expect(read('good.md')).not.toContain('secret words');
});

test('a named pipe is named and never waited for', () => {
	const { folder, ingest } = articles({ 'good.txt': REPORT });
	expect(spawnSync('mkfifo', [join(folder, 'pipe.txt'), join(folder, 'other')]).status).toBe(0);
	expect(fates(ingest())).toEqual({ published: ['good.txt'], quarantined: ['pipe.txt file/special'], ignored: ['other'] });
});

test('a folder with the name of a capture is looked into and named', () => {
	const { ingest } = articles({ 'good.txt': REPORT, 'year.txt/inner.txt': REPORT.replace('Tuesday', 'Monday') });
	expect(fates(ingest())).toEqual({ published: ['good.txt', 'year.txt/inner.txt'], quarantined: [], ignored: ['year.txt'] });
});

test('what cannot be read is named with its cause', () => {
	const { folder, ingest } = articles({ 'good.txt': REPORT, 'locked.txt': REPORT });
	chmodSync(join(folder, 'locked.txt'), 0o000);
	const rootReadsAll = process.getuid?.() === 0;
	expect(fates(ingest()).quarantined).toEqual(rootReadsAll ? [] : ['locked.txt file/unreadable']);
});

test('an empty capture, and one with nothing but white space, has no words', () => {
	const { ingest } = articles({ 'good.txt': REPORT, 'empty.txt': '', 'space.txt': ' \n\t\u00a0\r\n', 'mark.txt': '\ufeff\n' });
	expect(fates(ingest()).quarantined).toEqual(['empty.txt capture/empty', 'mark.txt capture/empty', 'space.txt capture/empty']);
});

test('a capture over 32 MiB is refused without being read', () => {
	const { folder, ingest } = articles({ 'good.txt': REPORT, 'huge.txt': 'x' });
	truncateSync(join(folder, 'huge.txt'), 33 * 1024 * 1024);
	expect(fates(ingest()).quarantined).toEqual(['huge.txt file/size']);
});

test('a sidecar over 1 MiB and an authority file over 8 MiB are refused; the capture is published without them', () => {
	const { folder, ingest } = articles({ 'good.txt': REPORT, 'good.yaml': 'note: x\n', 'authority/places.yaml': '[]\n' });
	truncateSync(join(folder, 'good.yaml'), 1024 * 1024 + 1);
	truncateSync(join(folder, 'authority/places.yaml'), 8 * 1024 * 1024 + 1);
	expect(fates(ingest())).toEqual({
		published: ['good.txt'],
		quarantined: ['authority/places.yaml file/size', 'good.yaml file/size'],
		ignored: [],
	});
});

test('names that fold to one address are all named, and none of them is published', () => {
	const { ingest } = articles({
		'Sluices.txt': REPORT,
		'sluices.txt': REPORT.replace('Tuesday', 'Monday'),
		'caf\u00e9.txt': REPORT,
		'cafe\u0301.txt': REPORT,
		'2017/gauge.txt': REPORT,
		'2018/gauge.txt': REPORT,
		'good.txt': REPORT,
	});
	const report = ingest();
	expect(fates(report).published).toEqual(['good.txt']);
	expect(report.quarantined.map(({ rule }) => rule)).toEqual(Array(6).fill('id/taken'));
	expect(report.quarantined.find(({ file }) => file === 'Sluices.txt')?.reason).toContain('sluices.txt');
});

test('control, bidi and newline characters in a name cannot forge a line of a message', () => {
	const { ingest, read } = articles({ 'a\nb\u202etxt.\u001b[31m.txt': REPORT, 'x\u2028y.txt': '' });
	const report = ingest();
	expect(report.published).toHaveLength(1);
	expect(report.quarantined).toEqual([expect.objectContaining({ file: 'x\\u{2028}y.txt' })]);
	const id = report.published[0]?.id;
	expect(read(`${id}.md`)).toContain('a\\\\u{a}b\\\\u{202e}txt.\\\\u{1b}[31m.txt');
	for (const { file } of report.messages) expect(file).not.toMatch(/[\p{Cc}\p{Cf}\u2028]/u);
});

test('a name that is not UTF-8 is named', () => {
	const { folder, ingest } = articles({ 'good.txt': REPORT });
	writeFileSync(Buffer.concat([Buffer.from(`${folder}/caf`), Buffer.from([0xe9]), Buffer.from('.txt')]), REPORT);
	expect(fates(ingest()).quarantined).toEqual(['caf\ufffd.txt file/name']);
});

test.each([
	['2017_Sluices at Kelda.txt', '2017-sluices-at-kelda'],
	['000_5fe2a3.TXT', '000-5fe2a3'],
	['deep/er/Gauge.txt', 'gauge'],
	['Crème brûlée.txt', 'creme-brulee'],
])('the file %s has the address %s', (file, id) => {
	expect(captureId(file)).toBe(id);
});

test('names that Windows reserves, that are too long or in another script get an address of their own', () => {
	const ids = [
		'con.txt',
		'LPT1.txt',
		`${'a'.repeat(200)}.txt`,
		`${'a'.repeat(201)}.txt`,
		'خبر-1.txt',
		'تقرير-1.txt',
		'新聞.txt',
		'….txt',
	].map(captureId);
	expect(new Set(ids).size).toBe(ids.length);
	for (const id of ids) expect(id).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*-[0-9a-f]{8}$/);
	expect(captureId('خبر-1.txt')).toBe(captureId('خبر-1.TXT'));
});

test('other files are ignored, hidden ones too, and each is named', () => {
	const { ingest } = articles({
		'good.txt': REPORT,
		'README.md': 'x',
		'.hidden.txt': REPORT,
		'.git/config': 'x',
		'page.html': '<p>',
	});
	const report = ingest();
	expect(fates(report)).toEqual({
		published: ['good.txt'],
		quarantined: [],
		ignored: ['.git', '.hidden.txt', 'README.md', 'page.html'],
	});
	expect(report.seen).toBe(5);
});

test('the captures are not changed, and their bytes are kept as they are', () => {
	const bytes = Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), Buffer.from(REPORT.replaceAll('\n', '\r\n'))]);
	const { folder, out, ingest } = articles({ 'good.txt': bytes });
	const before = statSync(join(folder, 'good.txt')).mtimeMs;
	ingest();
	expect(statSync(join(folder, 'good.txt')).mtimeMs).toBe(before);
	expect(readdirSync(folder)).toEqual(['good.txt']);
	linkSync(join(out, 'good.txt'), join(out, 'again.txt'));
	expect(statSync(join(out, 'good.txt')).size).toBe(bytes.length);
});

test('the same file twice and the same report twice are pointed out', () => {
	const { ingest } = articles({ 'one.txt': REPORT, 'two.txt': REPORT, 'three.txt': `${REPORT}\n\n` });
	const rules = ingest().messages.map(({ file, rule }) => `${file} ${rule}`);
	expect(rules).toEqual([
		'one.txt capture/same-file',
		'one.txt capture/same-text',
		'three.txt capture/same-text',
		'two.txt capture/same-file',
		'two.txt capture/same-text',
	]);
});

test('files of other kinds are named on the console, with what to do', () => {
	const said: string[] = [];
	const shelf = articles({ 'one.txt': REPORT, 'page.html': '<p>', 'mail.eml': 'From: a@b.example\n' });
	printMessages(shelf.ingest().messages, (text) => said.push(text));
	expect(said.join('')).toContain(
		'2 files are not read, being neither captures (.txt) nor sidecars (.yaml): mail.eml, page.html.',
	);
});
