import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createContext, runInContext, runInNewContext } from 'node:vm';
import { XMLValidator } from 'fast-xml-parser';
import ts from 'typescript';
import { beforeAll, describe, expect, it } from 'vitest';
import { captureId } from '../src/collection/captures.ts';
import { readBytes } from '../src/collection/read-bytes.ts';
import { atomFeed, feedEntry } from '../src/exports/atom.ts';
import { scriptSafe } from '../src/exports/page-metadata.ts';
import { readFrontmatter } from '../src/markdown/frontmatter.ts';
import { isId } from '../src/model/ids.ts';
import { csv } from '../src/text/csv-table.ts';
import { display, escapeHtml, plainText } from '../src/text/escape.ts';
import { MARKS } from './hostile/marks.ts';
import { articles, fates, REPORT } from './support/articles.ts';
import { fc, workOf } from './support/cases.ts';
import { inventedReport } from './support/report.ts';
import { freshPath, project } from './support/site.ts';

/* Hazards that other programs of this kind fell for; those of encodings, YAML, Markdown and processes have tests of their own. */

describe('files', () => {
	it('that turn into a link, a pipe, a device or a folder after they were listed are not read', () => {
		const folder = freshPath('files');
		mkdirSync(folder);
		symlinkSync('/etc/hostname', join(folder, 'link'));
		spawnSync('mkfifo', [join(folder, 'pipe')]);
		expect(readBytes(join(folder, 'link'))).toMatchObject({ rule: 'file/link' });
		expect(readBytes(join(folder, 'pipe'))).toMatchObject({ rule: 'file/special' });
		expect(readBytes('/dev/zero')).toMatchObject({ rule: 'file/special' });
		expect(readBytes(folder)).toMatchObject({ rule: 'file/special' });
		expect(readBytes(join(folder, 'gone'))).toMatchObject({ rule: 'file/unreadable' });
	});

	it('in a folder that is a link are not looked for', () => {
		const { folder, ingest } = articles({ 'good.txt': REPORT, '../secret/words.txt': REPORT.replace('Tuesday', 'Monday') });
		symlinkSync('../secret', join(folder, 'more'));
		expect(fates(ingest())).toEqual({ published: ['good.txt'], quarantined: [], ignored: ['more'] });
	});

	it('with names that programs take for something are published or named, each once', () => {
		const names = [
			'--strict.txt',
			'-rf.txt',
			'$(touch ran).txt',
			'a;b|c&d.txt',
			'..txt',
			'....txt',
			'__proto__.txt',
			'constructor.txt',
			'index.txt',
			'NUL.txt',
			'aux.html.txt',
			'%2e%2e%2fescape.txt',
			'a\\b.txt',
			`${'é'.repeat(120)}.txt`,
			'toString.yaml.txt',
			' .txt',
			"'><script>.txt",
			'\ufeffone.txt',
			'\u202etwo\u2069.txt',
		];
		const { ingest, out } = articles(
			Object.fromEntries(names.map((name, index) => [name, REPORT.replace('Tuesday', `the ${index}th`)])),
		);
		const report = ingest();
		const hidden = ['....txt', '..txt'];
		expect(fates(report)).toEqual({
			published: names.filter((name) => !hidden.includes(name)).sort(),
			quarantined: [],
			ignored: hidden,
		});
		expect(report.seen).toBe(names.length);
		for (const name of readdirSync(out)) expect(name).toMatch(/^\.?[a-z0-9-]+\.(?:md|txt|jsonl?)$/);
	});
});

describe('ids', () => {
	it('of any file name whatever are one word of an address, and no name of a device or of a folder page', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (stem) => {
				const id = captureId(`${stem.replaceAll('/', '')}.txt`);
				expect(isId(id)).toBe(true);
				expect(id).not.toMatch(/^(?:con|prn|aux|nul|com\d|lpt\d|index)$/);
			}),
			{ numRuns: 3000 },
		);
	});

	it('of authority records are held to the same: no traversal, no device, no over-long name', () => {
		const ids = ['../../etc/passwd', 'index', 'con', 'A', 'a--b', 'long'.repeat(80), 'é', '', 'a/b', 'good'];
		const { ingest, read } = articles({
			'good.txt': REPORT,
			'authority/places.yaml': ids.map((id, index) => `- {id: "${id}", label: "Place ${index}"}\n`).join(''),
		});
		const wrong = ingest().messages.filter(({ rule }) => rule === 'authority/value');
		expect(wrong.map(({ line }) => line)).toEqual(Array.from({ length: 9 }, (_, at) => at + 1));
		expect(JSON.parse(read('authority.json')).place.map(({ id }: { id: string }) => id)).toEqual(['good']);
	});
});

describe('HTML, JSON-LD, XML and tables', () => {
	const report = inventedReport({ headline: MARKS.join(' '), deck: MARKS.join(' '), keywords: [...MARKS] });

	it.each(MARKS)('%j stays words', (mark) => {
		expect(escapeHtml(mark)).not.toMatch(/[<>"]|&(?!(?:amp|lt|gt|quot);)/);
		const json = scriptSafe({ mark });
		expect(json).not.toMatch(/[<>&\u2028\u2029]/);
		expect(JSON.parse(json)).toEqual({ mark });
		expect(csv([[mark]])).not.toMatch(/^"?[=+\-@\t\r]/);
		expect(display(mark)).not.toMatch(/[\p{Cc}\p{Cf}\u2028\u2029]/u);
		expect(plainText(mark)).not.toMatch(/[\p{Cc}\u202a-\u202e\u2066-\u2069\u2028\u2029]/u);
	});

	it('control characters and bidirectional controls do not reach a feed', () => {
		const entry = feedEntry(report, {
			archiveTitle: MARKS.join(''),
			outletLabel: MARKS.join(''),
			carriedByLabel: null,
			url: null,
		} as never);
		const feed = atomFeed({ title: MARKS.join(''), path: '/feed.xml', page: '/' }, [entry]);
		expect(XMLValidator.validate(feed)).toBe(true);
		// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what XML forbids
		expect(feed).not.toMatch(/[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ufffe\uffff\u202a-\u202e\u2066-\u2069]/);
	});
});

describe('time', () => {
	const baits = [
		' ',
		'a',
		'1',
		'a ',
		'A. ',
		'"',
		'(',
		'[',
		', ',
		'-',
		'1/',
		'a,',
		'12 ',
		'“',
		'ا ',
		'世',
		'\t',
		'.',
		'a-',
		'@',
		'=',
		'<a ',
		'By A ',
	];
	const patterns = sources(join(project, 'src')).flatMap(patternsOf);
	beforeAll(() => void patterns.push(...patternsPutTogether()));

	it('is no matter of luck: no pattern of the program blows up on a line of bait', () => {
		expect(patterns.length).toBeGreaterThan(200);
		expect(patterns.filter(({ file }) => file === 'put together').length).toBeGreaterThan(20);
		const room = createContext({ lines: baits.map((bait) => `${bait.repeat(1500)}\u0001!`) });
		const slow = patterns.filter(({ source, flags }) => {
			const pattern = new RegExp(source, flags);
			Object.assign(room, { p: pattern });
			// One that blows up takes hours; one that takes the cube of a line's length takes more work than this.
			try {
				const tried = () => runInContext('for (const t of lines) { p.lastIndex = 0; p.test(t); }', room, { timeout: 120_000 });
				return workOf(tried) > 4000;
			} catch {
				return true;
			}
		});
		expect(slow.map(({ file, source }) => `${file}: ${source.slice(0, 120)}`)).toEqual([]);
	});

	it('would be found out: the two patterns that are known to blow up', () => {
		for (const known of [/\s+$/, /^(a+)+$/]) {
			const run = () =>
				runInNewContext(
					'p.test(t)',
					{ p: known, t: `${known.source.includes('s') ? ' '.repeat(500_000) : 'a'.repeat(60)}!` },
					{ timeout: 400 },
				);
			expect(run).toThrow(/timed out/);
		}
	});

	it('a trailing run of white space is never looked for with a pattern', () => {
		expect(patterns.filter(({ source }) => /\\s[+*]\$$/.test(source) && !source.startsWith('^')).map(({ file }) => file)).toEqual(
			[],
		);
	});
});

describe('front matter that runs', () => {
	const fences = ['---js', '---javascript', '--- js', '---json', '---coffee', '---'];
	const code = 'globalThis.ran = true';

	it.each(fences)('at the head of a capture (%s) is its first line and nothing else', (fence) => {
		const { ingest, read } = articles({ 'good.txt': `${fence}\n${code}\n---\n${REPORT}` });
		expect(fates(ingest()).published).toEqual(['good.txt']);
		expect('ran' in globalThis).toBe(false);
		const { data, body } = readFrontmatter(read('good.md'));
		expect([data.id, body]).toEqual(['good', expect.stringContaining('Somebody read the gauge')]);
	});

	it.each(fences)('at the head of a report file (%s) is refused', (fence) => {
		expect(() => readFrontmatter(`${fence}\n${code}\n---\nWords.\n`)).toThrow(SyntaxError);
		expect('ran' in globalThis).toBe(false);
	});

	it('is not run where it is said further down either', () => {
		const { data } = readFrontmatter(`---\nid: "x"\nlanguage: "js"\n---\n---js\n${code}\n---\n`);
		expect([data, 'ran' in globalThis]).toEqual([{ id: 'x', language: 'js' }, false]);
	});
});

describe('words that print nothing', () => {
	it('are no capture', () => {
		const { ingest } = articles({ 'good.txt': REPORT, 'none.txt': '\u200b\u2060\n\u202e\u00ad\n' });
		expect(fates(ingest())).toMatchObject({ published: ['good.txt'], quarantined: ['none.txt capture/empty'] });
	});

	it.each(['\u202e', '\u2066\u2069', '\u200b', '\u00ad', '\ufeff'])(
		'such as %j in every field never keep a capture out',
		(none) => {
			const text = `Kick ${none}\n\n${none}\n\n${REPORT}\nBy ${none}\n\nPhoto: ${none} / ${none}\n\n(Editing by ${none})\n\nTags: ${none}, ${none}\n\n3 Comments\n\n• ${none}\n\nMarch 5, 2031\n`;
			const values = JSON.stringify(none);
			const { ingest } = articles({
				'good.txt': text,
				'good.yaml': `headline: ${values}\nauthors: [${values}]\n`,
				'authority/places.yaml': `- {id: none, label: ${values}}\n`,
			});
			const report = ingest();
			expect(fates(report).published).toEqual(['good.txt']);
			expect(fates(report).quarantined).toEqual(['good.yaml sidecar/value']);
			expect(report.messages.filter(({ rule }) => rule === 'authority/value')).not.toHaveLength(0);
		},
	);
});

describe('the input', () => {
	it('is as it was after it was read: every byte, time and name', () => {
		const { folder, ingest } = articles({
			'good.txt': REPORT,
			'good.yaml': 'note: fine\n',
			'bad.txt': '\0\0\0\0',
			'x/y.txt': 'A line',
		});
		const before = listing(folder);
		ingest();
		expect(listing(folder)).toEqual(before);
	});
});

function listing(folder: string): string {
	return spawnSync('find', [folder, '-printf', '%p %y %m %s %T@ %i\\n'], { encoding: 'utf8' }).stdout;
}

function sources(folder: string): string[] {
	return readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.filter((name) => name.endsWith('.ts') && !name.endsWith('.d.ts'))
		.map((name) => join(folder, name))
		.sort();
}

/**
 * Every regular expression that the rooms of the reader put together from words and parts while they are loaded: in a
 * process of its own, where nothing of them has been loaded before.
 */
function patternsPutTogether(): { file: string; source: string; flags: string }[] {
	const run = spawnSync(process.execPath, ['--input-type=module', '-e', NOTE_PATTERNS], {
		cwd: project,
		encoding: 'utf8',
		maxBuffer: 2 ** 28,
	});
	expect([run.status, run.stderr]).toEqual([0, '']);
	const found: [source: string, flags: string][] = JSON.parse(run.stdout);
	return found.map(([source, flags]) => ({ file: 'put together', source, flags: flags.replace('y', '') }));
}

const NOTE_PATTERNS = `
const found = new Map();
const ours = ${JSON.stringify(pathToFileURL(join(project, 'src')).href)};
globalThis.RegExp = new Proxy(RegExp, {
	construct(Usual, given) {
		const made = new Usual(...given);
		if (new Error().stack.split('\\n')[2]?.includes(ours)) found.set(String(made), [made.source, made.flags]);
		return made;
	},
});
for (const room of ['text', 'dates', 'names', 'reader', 'collection']) await import('#' + room);
console.log(JSON.stringify([...found.values()]));
`;

/** Every regular expression that a file writes out. */
function patternsOf(path: string): { file: string; source: string; flags: string }[] {
	const found: { file: string; source: string; flags: string }[] = [];
	const visit = (node: ts.Node): void => {
		if (ts.isRegularExpressionLiteral(node)) {
			const end = node.text.lastIndexOf('/');
			found.push({
				file: path.slice(project.length),
				source: node.text.slice(1, end),
				flags: node.text.slice(end + 1).replace('y', ''),
			});
		}
		ts.forEachChild(node, visit);
	};
	visit(ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest));
	return found;
}
