import { readFileSync } from 'node:fs';
import { brotliDecompressSync } from 'node:zlib';

/**
 * The packed file: a head of numbers, columns of the towns, a table of regions and countries as text, and all names as
 * sorted bytes. Nothing is parsed on opening but the table; a name is found by halving. A Map of the same names takes
 * ten times the memory and a hundred times as long.
 *
 * Names stand in blocks of BLOCK. Each is stored as how many bytes it shares with the one before, how many follow, those
 * bytes, how many places it has, and the places, as numbers of seven bits a byte: twice the row, plus one where it is the
 * main name. Rows count the towns first, then the regions and countries.
 */
export const BLOCK = 16;
/** Numbers in the head: the format, towns, blocks, bytes of the towns' names, of the table, of the sorted names. */
export const HEAD = 6;
export const FORMAT = 1;
/** Enough for the whole file unpacked. */
const PIECE = 8 << 20;
/** Coordinates are kept as whole thousandths of a degree. */
export const DEGREE = 1000;

/** A region or country: how GeoNames calls it and where its towns lie. */
export interface Area {
	/** "SY.12", or "SY" for a country. */
	readonly code: string;
	/** Empty for a country, whose name depends on the language. */
	readonly name: string;
	readonly people: number;
	readonly lat: number;
	readonly lon: number;
	/** Kilometres. */
	readonly radius: number;
}

/** A town as a row. */
export interface Town {
	readonly id: number;
	readonly name: string;
	readonly people: number;
	readonly lat: number;
	readonly lon: number;
	readonly area: Area;
}

/** What a name leads to. */
export type Found = { readonly main: boolean; readonly place: Town | Area };

export interface Packed {
	/** Regions and countries by code. */
	readonly areas: ReadonlyMap<string, Area>;
	/** Everything that a folded name leads to. */
	find(folded: string): Found[];
}

/** Opens a packed file. */
export function openPacked(path: URL | string): Packed {
	// In one piece: a sixth faster than in pieces that are put together.
	const bytes = brotliDecompressSync(readFileSync(path), { chunkSize: PIECE });
	const data = bytes.buffer;
	const [format, towns, blocks, nameBytes, tableBytes] = new Uint32Array(data, bytes.byteOffset, HEAD) as unknown as number[];
	if (format !== FORMAT) throw new Error('The gazetteer is of another version of the program.');
	let at = bytes.byteOffset + HEAD * 4;
	const take = (length: number) => {
		at += length;
		return at - length;
	};
	const ids = new Uint32Array(data, take(towns! * 4), towns);
	const people = new Uint32Array(data, take(towns! * 4), towns);
	const lat = new Int32Array(data, take(towns! * 4), towns);
	const lon = new Int32Array(data, take(towns! * 4), towns);
	const areaOf = new Uint16Array(data, take(towns! * 2), towns);
	const sizes = new Uint16Array(data, take(blocks! * 2), blocks);
	const lengths = new Uint8Array(data, take(towns!), towns);
	const names = Buffer.from(data, take(nameBytes!), nameBytes);
	const areas = Buffer.from(data, take(tableBytes!), tableBytes).toString('utf8').trimEnd().split('\n').map(readArea);
	const sorted = new Uint8Array(data, at, bytes.byteOffset + bytes.length - at);
	const nameStarts = startsOf(lengths);
	const blockStarts = startsOf(sizes);
	const letters = byFirstLetters(sorted, blockStarts);
	const placeAt = (row: number): Town | Area => {
		if (row >= towns!) return areas[row - towns!]!;
		const name = names.toString('utf8', nameStarts[row], nameStarts[row + 1]);
		const place = { id: ids[row]!, name, people: people[row]!, lat: lat[row]! / DEGREE, lon: lon[row]! / DEGREE };
		return { ...place, area: areas[areaOf[row]!]! };
	};
	return {
		areas: new Map(areas.map((area) => [area.code, area])),
		find: (folded) =>
			rowsOf(folded, sorted, blockStarts, letters).map((ref) => ({ main: ref % 2 === 1, place: placeAt(ref >> 1) })),
	};
}

/** Where each of a run of things begins that lie side by side, and where the last ends. */
function startsOf(lengths: Uint8Array | Uint16Array): Uint32Array {
	const starts = new Uint32Array(lengths.length + 1);
	for (let at = 0; at < lengths.length; at++) starts[at + 1] = starts[at]! + lengths[at]!;
	return starts;
}

function readArea(line: string): Area {
	const [code, name, people, lat, lon, radius] = line.split('\t') as [string, string, string, string, string, string];
	return { code, name, people: Number(people), lat: Number(lat), lon: Number(lon), radius: Number(radius) };
}

/** For each pair of first bytes how many blocks begin with a lesser one. */
function byFirstLetters(sorted: Uint8Array, starts: Uint32Array): Uint32Array {
	const letters = new Uint32Array(0x1_0002);
	for (let block = 0; block < starts.length - 1; block++) letters[firstPair(sorted, starts[block]! + 1) + 1]! += 1;
	for (let at = 1; at < letters.length; at++) letters[at]! += letters[at - 1]!;
	return letters;
}

/** The first two bytes of a name as a number; its length stands before it. */
function firstPair(bytes: Uint8Array, at: number): number {
	return bytes[at + 1]! * 256 + (bytes[at]! > 1 ? bytes[at + 2]! : 0);
}

/** Halves the blocks of its first letters by their first names, then goes through one of them. */
function rowsOf(folded: string, sorted: Uint8Array, starts: Uint32Array, letters: Uint32Array): number[] {
	const wanted = Buffer.from(folded);
	if (wanted.length === 0) return [];
	const pair = wanted[0]! * 256 + (wanted[1] ?? 0);
	// The name may stand in the last block that begins with lesser letters.
	let low = Math.max(0, letters[pair]! - 1);
	let high = letters[pair + 1]!;
	if (high === 0) return [];
	while (high - low > 1) {
		const middle = (low + high) >> 1;
		if (isBefore(wanted, sorted, starts[middle]!)) high = middle;
		else low = middle;
	}
	const end = starts[low + 1]!;
	// How many bytes the name before has in common with the wanted one: a name that shares more than that with its
	// forerunner differs from the wanted one where its forerunner did.
	let common = 0;
	for (let at = starts[low]!; at < end; ) {
		const shared = sorted[at]!;
		const length = sorted[at + 1]!;
		const suffix = at + 2;
		at = suffix + length;
		if (shared <= common) {
			common = shared;
			while (common - shared < length && sorted[suffix + common - shared] === wanted[common] && common < wanted.length)
				common += 1;
		}
		if (common === wanted.length && shared + length === wanted.length) return numbersAt(sorted, at);
		// How many places it has, then the last byte of each, which is under 128.
		let left = sorted[at]! & 127;
		for (let shift = 128; sorted[at]! >= 128; shift *= 128) {
			at += 1;
			left += (sorted[at]! & 127) * shift;
		}
		at += 1;
		for (; left > 0; at += 1) if (sorted[at]! < 128) left -= 1;
	}
	return [];
}

/** The numbers of a list that begins with how many there are. */
function numbersAt(bytes: Uint8Array, from: number): number[] {
	const [count, first] = number(bytes, from);
	const found: number[] = [];
	let at = first;
	for (let left = count; left > 0; left--) {
		const [value, next] = number(bytes, at);
		found.push(value);
		at = next;
	}
	return found;
}

/** Whether a name comes before the first of a block, which is stored whole. */
function isBefore(wanted: Uint8Array, sorted: Uint8Array, block: number): boolean {
	const length = sorted[block + 1]!;
	for (let at = 0; at < wanted.length && at < length; at++) {
		const difference = wanted[at]! - sorted[block + 2 + at]!;
		if (difference !== 0) return difference < 0;
	}
	return wanted.length < length;
}

/** A number of seven bits a byte, and where the next thing begins. */
function number(bytes: Uint8Array, from: number): [number, number] {
	let value = 0;
	let at = from;
	for (let shift = 0; ; shift += 7) {
		const byte = bytes[at]!;
		at += 1;
		value += (byte & 127) * 2 ** shift;
		if (byte < 128) return [value, at];
	}
}
