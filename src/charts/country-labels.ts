import type { Position } from 'geojson';
import type { Ground } from './map-ground.ts';

/** The name of a country and the middle of its words. */
export interface CountryLabel {
	readonly text: string;
	readonly x: number;
	readonly y: number;
}

const COLUMNS = 16;
const ROWS = 14;

/**
 * Finds room for the names of countries: each in the part of its land that the picture shows, at the spot of a coarse
 * grid that is farthest from everything else. A country without room for its name goes without.
 */
export function placeCountries(
	countries: Ground['countries'],
	area: Box,
	taken: readonly Box[],
	size: number,
	nameOf: (country: { code: string | null; name: string }) => string,
): CountryLabel[] {
	const boxes = [...taken];
	const labels: CountryLabel[] = [];
	for (const country of countries) {
		const text = nameOf(country);
		// Capitals with space between them are wider than a label's letters.
		const half = (textWidth(text, size) * 1.45) / 2;
		const land = rows(area).map((y) => [y, crossings(country.rings, y)] as const);
		let best: { x: number; y: number; room: number; box: Box } | null = null;
		for (const [x, y, cuts] of land.flatMap(([y, cuts]) => columns(area).map((x) => [x, y, cuts] as const))) {
			const box: Box = [x - half, y - size * 0.8, x + half, y + size * 0.3];
			if (![x - half, x, x + half].every((at) => between(cuts, at))) continue;
			if (!inside(box, area) || boxes.some((other) => overlap(box, other))) continue;
			const room = Math.min(x - area[0], area[2] - x, y - area[1], area[3] - y, ...boxes.map((other) => gap(box, other)));
			if (best === null || room > best.room) best = { x, y, room, box };
		}
		if (!best) continue;
		boxes.push(best.box);
		labels.push({ text, x: Math.round(best.x), y: Math.round(best.y) });
	}
	return labels;
}

/** Whether a point lies in an area given as rings, holes included (even-odd rule). */
export function covers(rings: readonly (readonly Position[])[], x: number, y: number): boolean {
	return between(crossings(rings, y), x);
}

/** Where the edge of an area crosses a level line. Found once a line, since every spot on it asks. */
function crossings(rings: readonly (readonly Position[])[], y: number): number[] {
	const cuts: number[] = [];
	for (const ring of rings) {
		for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
			const [ax = 0, ay = 0] = ring[i]!;
			const [bx = 0, by = 0] = ring[j]!;
			if (ay > y !== by > y) cuts.push(((bx - ax) * (y - ay)) / (by - ay) + ax);
		}
	}
	return cuts;
}

function between(cuts: readonly number[], x: number): boolean {
	return cuts.filter((cut) => cut > x).length % 2 === 1;
}

function columns([left, , right]: Box): number[] {
	return Array.from({ length: COLUMNS }, (_, index) => left + ((right - left) * (index + 0.5)) / COLUMNS);
}

function rows([, top, , bottom]: Box): number[] {
	return Array.from({ length: ROWS }, (_, index) => top + ((bottom - top) * (index + 0.5)) / ROWS);
}

function gap(a: Box, b: Box): number {
	return Math.hypot(Math.max(0, a[0] - b[2], b[0] - a[2]), Math.max(0, a[1] - b[3], b[1] - a[3]));
}

/** Left, top, right, bottom in drawing units. */
export type Box = readonly [left: number, top: number, right: number, bottom: number];

/** Where the words of a label stand. */
export interface PlacedLabel {
	readonly x: number;
	/** Baseline. */
	readonly y: number;
	readonly anchor: 'start' | 'middle' | 'end';
}

/** A point that wants a label. */
export interface Labelled {
	readonly x: number;
	readonly y: number;
	/** Radius of its dot. */
	readonly radius: number;
	readonly text: string;
	/** Height of its letters, from size to size; widths are estimated from it. */
	readonly size: number;
	/** A label that must stand, even over something else. */
	readonly always?: boolean;
}

/** Average width of a letter as a part of the letters' height; a little generous, since faces differ. */
const LETTER = 0.54;

/** An estimate of how wide a text is. */
export function textWidth(text: string, size: number): number {
	return [...text].length * size * LETTER;
}

/**
 * Finds room for labels next to their points, most important first: right, left, above, below, then the corners.
 * A label without room is left out (null), so that none covers another label or a dot.
 */
export function placeLabels(points: readonly Labelled[], area: Box, taken: readonly Box[]): (PlacedLabel | null)[] {
	const boxes: Box[] = [...taken, ...points.map(({ x, y, radius }): Box => [x - radius, y - radius, x + radius, y + radius])];
	return points.map((point) => {
		const choices = positions(point);
		const free = choices.find(({ box }) => inside(box, area) && !boxes.some((other) => overlap(box, other)));
		const chosen = free ?? (point.always ? (choices.find(({ box }) => inside(box, area)) ?? choices[0]!) : null);
		if (!chosen) return null;
		boxes.push(chosen.box);
		return chosen.label;
	});
}

function positions({ x, y, radius, text, size }: Labelled): { label: PlacedLabel; box: Box }[] {
	const width = textWidth(text, size);
	const beside = radius + size * 0.4;
	const slant = radius * 0.7 + size * 0.2;
	const middle = y + size * 0.34;
	const [above, below] = [y - beside, y + beside + size * 0.72];
	const options: PlacedLabel[] = [
		{ x: x + beside, y: middle, anchor: 'start' },
		{ x: x - beside, y: middle, anchor: 'end' },
		{ x, y: above, anchor: 'middle' },
		{ x, y: below, anchor: 'middle' },
		{ x: x + slant, y: y - slant, anchor: 'start' },
		{ x: x + slant, y: y + slant + size * 0.72, anchor: 'start' },
		{ x: x - slant, y: y - slant, anchor: 'end' },
		{ x: x - slant, y: y + slant + size * 0.72, anchor: 'end' },
	];
	return options.map((label) => {
		const left = label.anchor === 'start' ? label.x : label.anchor === 'end' ? label.x - width : label.x - width / 2;
		return { label, box: [left, label.y - size * 0.8, left + width, label.y + size * 0.25] };
	});
}

/** Whether two boxes cover a common spot. */
export function overlap(a: Box, b: Box): boolean {
	return a[0] < b[2] && a[2] > b[0] && a[1] < b[3] && a[3] > b[1];
}

/** Whether a box lies in another. */
export function inside(box: Box, area: Box): boolean {
	return box[0] >= area[0] && box[1] >= area[1] && box[2] <= area[2] && box[3] <= area[3];
}
