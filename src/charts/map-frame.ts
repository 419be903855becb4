import { by } from '#text';
import { distance, type LonLat, unitVector } from './geodesy.ts';

/** What a map shows: a circle on Earth that fits into its picture. */
export interface Frame {
	readonly centre: LonLat;
	/** Kilometres from the centre to the nearer edge of the picture. */
	readonly radius: number;
}

/** A place that a map can show. */
export interface MapPlace {
	readonly id: string;
	readonly label: string;
	readonly at: LonLat;
	/** Radius in kilometres within which the place surely lies; null when no one has said. */
	readonly precision: number | null;
	/** How many reports name it. */
	readonly count: number;
}

/** Order of places on a map: those that most reports name first. */
export const mostReportsFirst: (a: MapPlace, b: MapPlace) => number = by(
	({ count }) => -count,
	({ id }) => id,
);

/** Closer than this a map of the world's coasts shows nothing that helps. */
const NEAREST = 40;
/** Beyond this the neighbours no longer tell where a place is; coasts and borders do. */
const FARTHEST = 400;
/** With fewer neighbours than wanted the coast has to help. */
const ALONE = 150;
const NEIGHBOURS = 4;

/** The frame around one place: wide enough for its four nearest neighbours and for what is uncertain about it. */
export function frameAround(place: MapPlace, others: readonly MapPlace[]): Frame {
	const distances = others.map((other) => distance(place.at, other.at)).sort((a, b) => a - b);
	const near = distances.filter((kilometres) => kilometres <= FARTHEST / 1.25).slice(0, NEIGHBOURS);
	const reach =
		near.length === 0 ? FARTHEST : Math.max((near[near.length - 1] ?? 0) * 1.25, near.length < NEIGHBOURS ? ALONE : NEAREST);
	const radius = Math.min(FARTHEST, reach);
	return { centre: place.at, radius: Math.max(radius, (place.precision ?? 0) * 1.6) };
}

/**
 * The frame for many places: around the one that is nearest to all mentions taken together, wide enough for a given
 * part of them and for whatever lies just beyond. Places farther away are left to the list beside the map.
 */
export function frameOf(places: readonly MapPlace[], part: number): Frame | null {
	const weight = (place: MapPlace) => Math.max(1, place.count);
	const heart = leastBy(candidates(places), (from) => sum(places, (to) => weight(to) * distance(from.at, to.at)));
	if (!heart) return null;
	const byDistance = places
		.map((place) => ({ place, kilometres: distance(heart.at, place.at) }))
		.sort((a, b) => a.kilometres - b.kilometres);
	const enough = sum(places, weight) * part;
	let seen = 0;
	let reach = 0;
	for (const { place, kilometres } of byDistance) {
		if (seen >= enough && kilometres > reach * 1.4) break;
		seen += weight(place);
		reach = kilometres;
	}
	const shown = byDistance.filter(({ kilometres }) => kilometres <= reach).map(({ place }) => place);
	return enclosing(shown, heart.at);
}

/** The most named places: one of them is the heart, and comparing all with all would take too long for thousands. */
function candidates(places: readonly MapPlace[]): MapPlace[] {
	return [...places].sort(mostReportsFirst).slice(0, 200);
}

/** A circle around all the given places, with a margin; its centre is found by stepping towards whatever is farthest. */
function enclosing(places: readonly MapPlace[], start: LonLat): Frame {
	let centre = start;
	for (let step = 1; step <= 64; step++) {
		const far = leastBy(places, (place) => -distance(centre, place.at))!;
		centre = towards(centre, far.at, 1 / (step + 1));
	}
	const reach = Math.max(...places.map((place) => distance(centre, place.at)));
	return { centre, radius: Math.max(NEAREST, reach * 1.12) };
}

/** The point a given part of the way from one to the other, along a straight line through the Earth. */
function towards(from: LonLat, to: LonLat, part: number): LonLat {
	const [a, b] = [unitVector(from), unitVector(to)];
	const [x, y, z] = [0, 1, 2].map((axis) => a[axis]! + (b[axis]! - a[axis]!) * part) as [number, number, number];
	return [(Math.atan2(y, x) * 180) / Math.PI, (Math.atan2(z, Math.hypot(x, y)) * 180) / Math.PI];
}

function leastBy<Item>(items: readonly Item[], measure: (item: Item) => number): Item | null {
	let best: { item: Item; value: number } | null = null;
	for (const item of items) {
		const value = measure(item);
		if (best === null || value < best.value) best = { item, value };
	}
	return best?.item ?? null;
}

function sum<Item>(items: readonly Item[], measure: (item: Item) => number): number {
	return items.reduce((total, item) => total + measure(item), 0);
}
