import type { Position } from 'geojson';
import { type Box, inside, overlap, textWidth } from './label-placement.ts';
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
