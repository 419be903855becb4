import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { checksum, contentOf, ingestFolder } from '../src/collection/index.ts';
import { deskServer } from '../src/publish/desk-server.ts';
import { freshPath } from './support/site.ts';

const SIDECAR = '# From the print.\noutlet: Sill Herald   # page 3\n';

let folder: string;
let content: string;
let desk: ReturnType<typeof deskServer>;
const server = createServer((asked, answer) => desk.handle(asked, answer, () => answer.writeHead(404).end('{}')));
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
afterAll(() => server.close());
const { port } = server.address() as AddressInfo;

beforeEach(() => {
	folder = freshPath('captures');
	content = freshPath('content');
	mkdirSync(folder, { recursive: true });
	const files = { 'ferry.txt': 'Ferry returns\n\nIt came back.\n', 'ferry.yaml': SIDECAR, 'crane.txt': 'Crane\n\nIt fell.\n' };
	for (const [file, content] of Object.entries(files)) writeFileSync(join(folder, file), content);
	desk = deskServer(folder, '/archive/', content);
});

/** What the desk answers: status and sentence. */
function ask(act: string, body: unknown, headers: Record<string, string | undefined> = {}, method = 'POST') {
	const own = { host: `localhost:${port}`, origin: `http://localhost:${port}`, 'content-type': 'application/json' };
	const all = Object.entries({ ...own, 'x-desk-token': desk.token, ...headers }).filter(([, value]) => value !== undefined);
	return new Promise<{ status: number; refused?: string; undo?: number; sentences?: Record<string, object[]> }>(
		(resolve, reject) => {
			const sent = request(
				{
					port,
					host: '127.0.0.1',
					path: `/archive/desk/${act}`,
					method,
					headers: Object.fromEntries(all) as Record<string, string>,
				},
				(answer) => {
					let text = '';
					answer.on('data', (part) => {
						text += part;
					});
					answer.on('end', () => resolve({ status: answer.statusCode ?? 0, ...JSON.parse(text || '{}') }));
				},
			);
			sent.on('error', reject);
			sent.end(typeof body === 'string' ? body : JSON.stringify(body));
		},
	);
}

const now = (file: string) => contentOf(join(folder, file));
const change = (file: string, ...edits: object[]) => ({ file, was: checksum(now(file)), edits });

describe('the desk saves', () => {
	it('into sidecars and authority files at once, keeping remarks, and takes it back as a whole', async () => {
		const changes = [
			change('ferry.yaml', { at: ['outlet'], value: 'Tarn Post' }),
			change('crane.yaml', { at: ['lines'], append: { from: 3, role: 'caption' } }),
			change('authority/outlets.yaml', { at: [], append: { id: 'tarn-post', label: 'Tarn Post' } }),
		];
		expect(await ask('save', { changes })).toMatchObject({ status: 200, undo: 1 });
		expect(now('ferry.yaml')).toBe('# From the print.\noutlet: Tarn Post   # page 3\n');
		expect(now('crane.yaml')).toBe('lines:\n  - {from: 3, role: caption}\n');
		expect(now('authority/outlets.yaml')).toContain('label: Tarn Post');
		expect(readdirSync(folder).filter((name) => name.startsWith('.'))).toEqual([]);
		expect(desk.isOwn(['ferry.yaml', 'authority', 'authority/outlets.yaml'])).toBe(true);
		expect(desk.isOwn(['ferry.yaml', 'ferry.txt'])).toBe(false);
		expect(await ask('undo', null)).toMatchObject({ status: 200, undo: 0 });
		expect([now('ferry.yaml'), now('crane.yaml'), now('authority/outlets.yaml')]).toEqual([SIDECAR, null, null]);
		expect(await ask('undo', null)).toMatchObject({ status: 409, refused: 'There is nothing to take back.' });
	});

	it('nothing of a saving when one file has changed meanwhile', async () => {
		const changes = [
			change('crane.yaml', { at: ['outlet'], value: 'Tarn Post' }),
			change('ferry.yaml', { at: ['url'], remove: true }),
		];
		writeFileSync(join(folder, 'ferry.yaml'), 'outlet: Merrow Mail\n');
		const answer = await ask('save', { changes });
		expect(answer).toMatchObject({ status: 409, refused: expect.stringContaining('ferry.yaml was changed by another program') });
		expect([now('crane.yaml'), now('ferry.yaml')]).toEqual([null, 'outlet: Merrow Mail\n']);
	});

	it('takes nothing back over what somebody wrote since', async () => {
		await ask('save', { changes: [change('ferry.yaml', { at: ['outlet'], value: 'Tarn Post' })] });
		writeFileSync(join(folder, 'ferry.yaml'), 'outlet: Merrow Mail\n');
		expect(await ask('undo', null)).toMatchObject({ status: 409 });
		expect(now('ferry.yaml')).toBe('outlet: Merrow Mail\n');
	});

	it.each([
		['a day that does not exist', 'ferry.yaml', { at: ['date'], value: '2017-02-30' }, 'line 3 of ferry.yaml'],
		['a key that is not known', 'ferry.yaml', { at: ['outlt'], value: 'x' }, 'Did you mean "outlet"'],
		['a role that there is not', 'ferry.yaml', { at: ['lines'], append: { from: 1, role: 'headlin' } }, 'lines'],
		['a record without a label', 'authority/places.yaml', { at: [], append: { id: 'x' } }, '"label" is missing'],
		['an unknown fact of the archive', 'archive.yaml', { at: ['titel'], value: 'x' }, 'Did you mean "title"'],
	])('not %s', async (_, file, edit, words) => {
		const before = now(file);
		expect(await ask('save', { changes: [change(file, edit)] })).toMatchObject({
			status: 409,
			refused: expect.stringContaining(words),
		});
		expect(now(file)).toBe(before);
	});

	it('though the file had another fault before', async () => {
		writeFileSync(join(folder, 'ferry.yaml'), 'outlt: x\n');
		expect(await ask('save', { changes: [change('ferry.yaml', { at: ['note'], value: 'Seen.' })] })).toMatchObject({
			status: 200,
		});
	});

	it.each([
		'../out.yaml',
		'ferry.txt',
		'/etc/x.yaml',
		'authority/../ferry.yaml',
		'authority/other.yaml',
		'none.yaml',
		'.ferry.yaml',
		'a\\b.yaml',
		'',
	])('not into %j', async (file) => {
		const changes = [{ file, was: null, edits: [{ at: ['note'], value: 'x' }] }];
		expect(await ask('save', { changes })).toMatchObject({
			status: 409,
			refused: expect.stringContaining('no file that the desk writes'),
		});
	});

	it('not through a link that leads out of the folder', async () => {
		const elsewhere = freshPath('elsewhere');
		mkdirSync(elsewhere, { recursive: true });
		writeFileSync(join(elsewhere, 'x.txt'), 'x');
		symlinkSync(elsewhere, join(folder, 'authority'));
		const refused = await ask('save', {
			changes: [change('authority/places.yaml', { at: [], append: { id: 'x', label: 'X' } })],
		});
		expect(refused).toMatchObject({ status: 409, refused: expect.stringContaining('symbolic link') });
		expect(readdirSync(elsewhere)).toEqual(['x.txt']);
		mkdirSync(join(folder, 'sub'));
		symlinkSync(join(elsewhere, 'x.txt'), join(folder, 'link.txt'));
		symlinkSync(join(elsewhere, 'y.yaml'), join(folder, 'link.yaml'));
		expect(await ask('save', { changes: [{ file: 'link.yaml', was: null, edits: [] }] })).toMatchObject({ status: 409 });
	});
});

describe('the desk tells', () => {
	it('in which sentences a name stands, the most telling first, and nothing of names that nobody has', async () => {
		writeFileSync(
			join(folder, 'ferry.txt'),
			'Ferry returns\n\nOstreke waited. Two boats came from Ostreke on Tuesday, the harbour master said at the gate.\n',
		);
		mkdirSync(join(folder, 'authority'));
		writeFileSync(join(folder, 'authority/places.yaml'), '- {id: ostreke, label: Ostreke}\n');
		ingestFolder(folder, content);
		const { sentences } = await ask('sentences', { names: ['place:ostreke', 'place:none', 'place:../../x'] });
		expect(Object.keys(sentences ?? {})).toEqual(['place:ostreke']);
		expect(sentences?.['place:ostreke']).toEqual([
			expect.objectContaining({
				before: 'Two boats came from ',
				name: 'Ostreke',
				after: ' on Tuesday, the harbour master said at the gate.',
				href: '/reports/ferry.html#p1',
			}),
		]);
	});
});

describe('the desk listens to nobody else', () => {
	const saving = () => ({ changes: [change('ferry.yaml', { at: ['outlet'], value: 'Tarn Post' })] });

	it.each<[string, Record<string, string | undefined>, string]>([
		['a page of another site', { origin: 'https://a.example' }, 'own pages'],
		['a page of another program on this machine', { origin: 'http://localhost:1' }, 'own pages'],
		['a request without an origin', { origin: undefined }, 'own pages'],
		['a name that leads here', { host: 'a.example', origin: 'http://a.example' }, 'not at a.example'],
		['a form', { 'content-type': 'text/plain' }, 'JSON'],
		['a request without the token', { 'x-desk-token': undefined }, 'load it again'],
		['one with another token', { 'x-desk-token': 'f'.repeat(48) }, 'load it again'],
	])('%s', async (_, headers, words) => {
		for (const act of ['save', 'undo', 'sentences'])
			expect(await ask(act, saving(), headers)).toMatchObject({ status: 403, refused: expect.stringContaining(words) });
		expect(readFileSync(join(folder, 'ferry.yaml'), 'utf8')).toBe(SIDECAR);
	});

	it('who only looks', async () => {
		expect(await ask('save', '', {}, 'GET')).toMatchObject({ status: 403, refused: 'The desk saves by POST.' });
	});

	it.each([
		['no JSON', '{', 413],
		['no changes', {}, 409],
		['edits of another shape', { changes: [{ file: 'ferry.yaml', was: null, edits: [{ at: 'outlet', value: 1 }] }] }, 409],
		['more than it takes', `"${'x'.repeat(4_100_000)}"`, 413],
	])('who sends %s', async (_, body, status) => {
		expect(await ask('save', body)).toMatchObject({ status, refused: expect.any(String) });
		expect(readFileSync(join(folder, 'ferry.yaml'), 'utf8')).toBe(SIDECAR);
	});

	it.each([
		['no list of names', { names: 'place:ostreke' }],
		['names that are no words', { names: [1] }],
		['more names than it tells of', { names: Array.from({ length: 201 }, () => 'place:ostreke') }],
	])('who asks about %s', async (_, body) => {
		expect(await ask('sentences', body)).toMatchObject({ status: 409, refused: expect.stringContaining('200 names') });
	});

	it('at other addresses', async () => {
		expect((await ask('other', {})).status).toBe(404);
	});
});
