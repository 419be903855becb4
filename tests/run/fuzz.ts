import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ingestFolder } from '../../src/ingest/ingest-folder.ts';

const HELP = `Ingests hostile captures by the hundred and checks that each is published or named, and none breaks the program.

  npm run fuzz -- [--count N] [--seed N] [--keep]

Captures of the golden folders are cut, shuffled, joined and spoilt with bytes and marks that programs stumble over. The
same seed gives the same captures. --keep leaves the folder behind and prints where it is. Exit 1 when a promise breaks.
`;

const project = fileURLToPath(new URL('../..', import.meta.url));

/** Marks that text tools, Markdown, YAML, HTML or terminals take for something. */
const SPOILS = [
	...[
		'\0',
		'\u0007',
		'\u001b[31m',
		'\u0085',
		'\u00a0',
		'\u00ad',
		'\u200b',
		'\u202e',
		'\u2066',
		'\u2028',
		'\ufeff',
		'\ufffe',
		'\ud800',
	],
	...[
		'---\n',
		'---js\n',
		'***',
		'[x](javascript:a)',
		'<script>',
		'</script>',
		'<!--',
		']]>',
		'{{x}}',
		'$(x)',
		'&#0;',
		'\\',
		'`'.repeat(9),
	],
	...[
		'\r',
		'\r\n',
		'\n\n\n',
		'\t',
		' '.repeat(5000),
		'a'.repeat(5000),
		'('.repeat(2000),
		'"'.repeat(999),
		'1'.repeat(300),
		'%00',
		'../',
	],
	...[
		'31 February 2017',
		'14 March 20177',
		'99:99',
		'0/0/0000',
		'٣٠ فبراير',
		'二〇一七年',
		'By ',
		'By , and ,',
		'(Photo: ',
		'• \n',
		'#'.repeat(7),
	],
];

process.exitCode = main(process.argv.slice(2));

function main(args: readonly string[]): number {
	if (args.includes('--help')) {
		process.stdout.write(HELP);
		return 0;
	}
	const [count, seed] = [after(args, '--count', 300), after(args, '--seed', 1)];
	const scratch = mkdtempSync(join(tmpdir(), 'cuttings-fuzz-'));
	const folder = join(scratch, 'articles');
	mkdirSync(folder);
	const authority = join(project, 'articles', 'authority');
	if (existsSync(authority)) cpSync(authority, join(folder, 'authority'), { recursive: true });
	const next = randomFrom(seed);
	const seeds = goldenCaptures();
	for (let number = 0; number < count; number++) writeFileSync(join(folder, `c${number}.txt`), spoil(seeds, next));
	const broken = brokenPromises(folder, join(scratch, 'reports'), count);
	for (const promise of broken) process.stdout.write(`${promise}\n`);
	if (args.includes('--keep')) process.stdout.write(`${folder}\n`);
	else rmSync(scratch, { recursive: true, force: true });
	process.stdout.write(`${count} hostile captures with seed ${seed}: ${broken.length} promises broken\n`);
	return broken.length > 0 ? 1 : 0;
}

function brokenPromises(folder: string, out: string, count: number): string[] {
	const { user } = process.cpuUsage();
	const report = ingestFolder(folder, out);
	if (report === null) return ['the folder was taken for an empty one'];
	const seconds = (process.cpuUsage().user - user) / 1e6;
	const faults = report.quarantined.filter(({ rule }) => /^(?:report\/fault|audit\/)/.test(rule));
	return [
		...faults.map(({ file, rule, reason }) => `${file} ${rule} ${reason}`),
		...(report.published.length + report.quarantined.length === count ? [] : ['not every capture is accounted for']),
		...(seconds < count / 10 + 5 ? [] : [`it took ${seconds.toFixed(1)} CPU seconds`]),
	];
}

function goldenCaptures(): Buffer[] {
	const golden = join(project, 'tests', 'captures');
	return readdirSync(golden, { recursive: true, encoding: 'utf8' })
		.filter((path) => path.endsWith('.txt') && path.includes('capture'))
		.sort()
		.map((path) => readFileSync(join(golden, path)));
}

/** One hostile capture: pieces of real ones in any order, spoilt in up to eight places. */
function spoil(seeds: readonly Buffer[], next: () => number): Buffer {
	const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(next() * items.length)] as Item;
	let bytes = Buffer.concat(Array.from({ length: 1 + Math.floor(next() * 3) }, () => pick(seeds)));
	if (next() < 0.3) bytes = Buffer.from(shuffled(bytes.toString('latin1').split('\n'), next).join('\n'), 'latin1');
	if (next() < 0.3) bytes = bytes.subarray(0, Math.floor(next() * bytes.length));
	for (let times = Math.floor(next() * 8); times > 0; times--) {
		const at = Math.floor(next() * bytes.length);
		const mark = next() < 0.2 ? Buffer.from([Math.floor(next() * 256)]) : Buffer.from(pick(SPOILS));
		bytes = Buffer.concat([bytes.subarray(0, at), mark, bytes.subarray(at)]);
	}
	return next() < 0.1 ? Buffer.from(bytes.toString('utf8'), 'utf16le') : bytes;
}

function shuffled(lines: string[], next: () => number): string[] {
	return lines
		.map((line) => ({ line, order: next() }))
		.sort((a, b) => a.order - b.order)
		.map(({ line }) => line);
}

/** Numbers from 0 to 1 that depend on the seed alone. */
function randomFrom(seed: number): () => number {
	let state = seed;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), state | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
}

function after(args: readonly string[], name: string, otherwise: number): number {
	const at = args.indexOf(name);
	const given = at < 0 ? Number.NaN : Number(args[at + 1]);
	return Number.isInteger(given) ? given : otherwise;
}
