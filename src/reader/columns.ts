import type { SourceLine } from '#text';

/** Lines of running text that stand in columns side by side, first and last line number, and how many columns. */
export interface Columns {
	readonly from: number;
	readonly to: number;
	readonly count: number;
}

/** A piece of a line between wide gaps, and the character it starts at. */
interface Piece {
	readonly at: number;
	readonly text: string;
}

/** A column on the right of others: the lines that have a piece where it begins, by index. */
interface RightColumn {
	readonly at: number;
	readonly first: number;
	readonly last: number;
}

/** Fewest lines in which a column begins at one character, how far apart they may be, and where the second may begin. */
const FEWEST = 5;
const APART = 4;
const LEAST_AT = 14;
/** Words of a line of running text in a column, and how many of its lines go on in small letters. */
const LEAST_WORDS = 2.4;
const GOING_ON = 0.4;
const LONGEST_LINE = 400;

/**
 * Finds running text that was saved with its columns side by side: pieces that begin at the same character on many
 * lines, on either side of it words that go on from line to line. A table's cells do not.
 */
export function columnsOf(lines: readonly SourceLine[]): Columns[] {
	const pieces = lines.map(({ text }) => piecesOf(text));
	if (pieces.filter((row) => row.length > 1).length < FEWEST) return [];
	const found = starts(pieces).flatMap(([at, rows]) =>
		runsOf(rows)
			.filter((run) => isText(pieces, at, run))
			.map((run) => ({ at, ...run })),
	);
	return joined(found).map(({ first, last, columns }) => ({
		from: lines[belowMasthead(lines, first)]!.number,
		to: lines[untilBlank(lines, last)]!.number,
		count: columns + 1,
	}));
}

/** Whether a line stands in one of them. */
export function inColumns(columns: readonly Columns[], line: number): boolean {
	return columns.some(({ from, to }) => from <= line && line <= to);
}

function piecesOf(text: string): Piece[] {
	if (text.length > LONGEST_LINE || text.trim() === '') return [];
	const line = text.replaceAll('\t', '        ').trimEnd();
	const pieces: Piece[] = [];
	let at = line.length - line.trimStart().length;
	for (const piece of line.slice(at).split(/( {2,})/)) {
		if (piece.trim() !== '') pieces.push({ at, text: piece });
		at += piece.length;
	}
	return pieces;
}

/** Where pieces begin on many lines, with those lines. */
function starts(pieces: readonly (readonly Piece[])[]): [number, number[]][] {
	const rows = new Map<number, number[]>();
	for (const [index, row] of pieces.entries())
		for (const { at } of row) if (at >= LEAST_AT) rows.set(at, [...(rows.get(at) ?? []), index]);
	return [...rows].filter(([, indexes]) => indexes.length >= FEWEST);
}

/** The runs of lines that stand near each other. */
function runsOf(indexes: readonly number[]): { first: number; last: number }[] {
	const runs: { first: number; last: number; size: number }[] = [];
	for (const index of indexes) {
		const run = runs.at(-1);
		if (run && index - run.last <= APART) Object.assign(run, { last: index, size: run.size + 1 });
		else runs.push({ first: index, last: index, size: 1 });
	}
	return runs.filter(({ size }) => size >= FEWEST);
}

/** Whether words go on from line to line on both sides of a character. */
function isText(pieces: readonly (readonly Piece[])[], at: number, { first, last }: { first: number; last: number }): boolean {
	const rows = pieces.slice(first, last + 1);
	const right = rows.flatMap((row) => row.find((piece) => piece.at === at)?.text ?? []);
	const left = rows.flatMap((row) => row.findLast((piece) => piece.at < at)?.text ?? []);
	return [left, right].every((side) => side.length >= FEWEST && goesOn(side));
}

function goesOn(side: readonly string[]): boolean {
	const words = side.reduce((sum, text) => sum + text.trim().split(/\s+/).length, 0);
	const small = side.filter((text) => /^\p{Ll}/u.test(text)).length;
	return words / side.length >= LEAST_WORDS && small / side.length >= GOING_ON;
}

/** Columns that share lines, as one. */
function joined(found: readonly RightColumn[]): { first: number; last: number; columns: number }[] {
	const sorted = found.toSorted((a, b) => a.first - b.first);
	const regions: { first: number; last: number; columns: number }[] = [];
	for (const { first, last } of sorted) {
		const region = regions.at(-1);
		if (region && first <= region.last) Object.assign(region, { last: Math.max(region.last, last), columns: region.columns + 1 });
		else regions.push({ first, last, columns: 1 });
	}
	return regions;
}

/** A line that a blank one parts from the rest prints the paper and the day, not a column. */
function belowMasthead(lines: readonly SourceLine[], first: number): number {
	return lines[first + 1]?.text.trim() === '' ? first + 2 : first;
}

/** The left column may go on below the others. */
function untilBlank(lines: readonly SourceLine[], last: number): number {
	let end = last;
	while (end + 1 < lines.length && lines[end + 1]!.text.trim() !== '') end += 1;
	return end;
}
