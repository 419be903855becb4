import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { project } from './support/site.ts';

/** The rooms from the ground up: each may use those before it, none a later one. */
const FLOORS = [
	['model'],
	['system'],
	['text'],
	['dates', 'markdown', 'charts'],
	['names'],
	['recognition'],
	['words'],
	['exports'],
	['archive', 'reader'],
	['collection'],
	['search'],
	['styles'],
	['components'],
	['layouts'],
	['pages', 'desk'],
	['publish'],
	['commands'],
];
const floorOf = (room: string) => FLOORS.findIndex((rooms) => rooms.includes(room));

/** The doors of search, from the ground up: the browser loads the first two and nothing of the others. */
const SEARCH = ['engine', 'client', 'start', 'pagefind', 'index'];

/** Files that a browser loads: parts of the search page, tables of the desk, and dates, which the desk reads. */
const IN_BROWSER =
	/^(?:dates|search\/client|search\/pagefind\/engine)\/|^desk\/(?:elements|line-corrections|page-words|role-keys|saver|typed-values|(?:lines|reports|names)-\w+|name-decision)\.ts$/;

interface Import {
	readonly file: string;
	readonly from: string;
	readonly door: string;
}

/** The source files with their text, paths below src. */
function sources(): { file: string; text: string }[] {
	const files = readdirSync(join(project, 'src'), { recursive: true, encoding: 'utf8' }).map((name) =>
		name.replaceAll('\\', '/'),
	);
	return files
		.filter((name) => /\.(?:ts|astro)$/.test(name))
		.map((file) => ({ file, text: readFileSync(join(project, 'src', file), 'utf8') }));
}

/** Every import by a door in the source, of types too. */
function imports(): Import[] {
	return sources().flatMap(({ file, text }) =>
		[...text.matchAll(/(?:\bfrom|\bimport)\s*\(?\s*'#([^']+)'/g)].map(([, door]) => ({ file, from: roomOf(file), door: door! })),
	);
}

/** Every import by a path, with the room that it comes from and the one that it leads to. */
function relativeImports(): { file: string; path: string; from: string; to: string }[] {
	return sources().flatMap(({ file, text }) =>
		[...text.matchAll(/(?:\bfrom|\bimport)\s*\(?\s*'(\.[^']+)'/g)].map(([, path]) => {
			return { file, path: path!, from: partOf(file), to: partOf(posix.join(posix.dirname(file), path!)) };
		}),
	);
}

const roomOf = (file: string) => file.slice(0, file.indexOf('/'));

/** A room, or a part of search, which has doors inside. */
function partOf(file: string): string {
	if (roomOf(file) !== 'search') return roomOf(file);
	return file.includes('/engine/') ? 'search/engine' : file.split('/').slice(0, 2).join('/');
}

describe('the rooms of the source', () => {
	const all = imports();

	it('are all named here', () => {
		const rooms = readdirSync(join(project, 'src'), { withFileTypes: true }).filter((entry) => entry.isDirectory());
		expect(rooms.map(({ name }) => name).filter((name) => floorOf(name) < 0)).toEqual([]);
		expect(all.length).toBeGreaterThan(300);
	});

	it('lean on rooms below them only', () => {
		const up = all.filter(({ from, door }) => {
			const to = door.split('/')[0] as string;
			return to !== from && floorOf(to) >= floorOf(from);
		});
		expect(up.map(({ file, door }) => `${file} → #${door}`)).toEqual([]);
	});

	it('use their own doors for nothing, but search, whose parts run in different places', () => {
		const within = all.filter(({ from, door }) => door.split('/')[0] === from);
		expect(within.filter(({ from }) => from !== 'search').map(({ file, door }) => `${file} → #${door}`)).toEqual([]);
		const part = (file: string) => partOf(file).split('/')[1]!;
		const up = within.filter(({ file, door }) => SEARCH.indexOf(door.split('/')[1] as string) >= SEARCH.indexOf(part(file)));
		expect(up.map(({ file, door }) => `${file} → #${door}`)).toEqual([]);
	});

	it('keep what a browser loads apart from what only Node can run', () => {
		const browser = all.filter(({ file }) => IN_BROWSER.test(file));
		// Dates are read by the desk's tables too, so they are on this list themselves.
		const allowed = new Set(['search/engine', 'text/browser', 'names/browser', 'dates']);
		expect(browser.length).toBeGreaterThan(20);
		const values = browser.filter(({ file, door }) => {
			if (allowed.has(door)) return false;
			const text = readFileSync(join(project, 'src', file), 'utf8');
			return !new RegExp(`import type \\{[^}]*\\} from '#${door}'`).test(text);
		});
		expect(values.map(({ file, door }) => `${file} → #${door}`)).toEqual([]);
	});

	it('are entered by their doors only', () => {
		const deep = relativeImports().filter(({ from, to }) => from !== to);
		expect(deep.map(({ file, path }) => `${file} → ${path}`)).toEqual([]);
	});

	it.each([
		['src/dates/planted.ts', '../text/decode.ts'],
		['src/reader/roles/planted.ts', '../../text/decode.ts'],
		['src/search/client/planted.ts', '../pagefind/slim-index.ts'],
		['src/pages/reports/planted.astro', '../../archive/read.ts'],
	])('have no other way in: the linter refuses a deep import in %s', (path, deep) => {
		const folder = mkdtempSync(join(tmpdir(), 'cuttings-rooms-'));
		const code = `import { x } from '${deep}';\nconsole.log(x);\n`;
		try {
			mkdirSync(join(folder, dirname(path)), { recursive: true });
			writeFileSync(join(folder, path), path.endsWith('.astro') ? `---\n${code}---\n` : code);
			copyFileSync(join(project, 'biome.json'), join(folder, 'biome.json'));
			const biome = join(project, 'node_modules/@biomejs/biome/bin/biome');
			const run = spawnSync(process.execPath, [biome, 'lint', '--vcs-enabled=false', '--only=style/noRestrictedImports', path], {
				cwd: folder,
				encoding: 'utf8',
			});
			expect(run.stdout + run.stderr).toContain('Another room is entered by its door');
			expect(run.status).not.toBe(0);
		} finally {
			rmSync(folder, { recursive: true, force: true });
		}
	});
});
