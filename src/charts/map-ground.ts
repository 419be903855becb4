import { type GeoContext, type GeoPermissibleObjects, type GeoStreamWrapper, geoEqualEarth, geoIdentity, geoPath } from 'd3-geo';
import type { Position } from 'geojson';
import { by } from '#text';
import { type Atlas, type Land, regionAtlas, within, worldAtlas } from './atlas.ts';
import { degreesOf, EARTH, type EqualArea, equalArea, type LonLat } from './geodesy.ts';
import type { Frame } from './map-frame.ts';

/** The part of a map that is not ours: coasts, land borders, and how places on Earth come to stand on it. */
export interface Ground {
	/** SVG path of all land, in tenths of a drawing unit; what is not land is sea. */
	readonly land: string;
	/** SVG path of land borders, in tenths of a drawing unit. */
	readonly borders: string;
	/** Each country in the picture, as rings in drawing units. */
	readonly countries: readonly { readonly code: string | null; readonly name: string; readonly rings: readonly Position[][] }[];
	/** Where a place stands in the picture; it may lie outside of it. */
	readonly project: (at: LonLat) => readonly [x: number, y: number];
	/** Drawing units per kilometre in the middle; null on a map of the world, where they differ. */
	readonly perKilometre: number | null;
}

/** From here on the region is the world, and a projection made for the whole of it is used. */
const WORLD = 5500;
/** Points closer together than this, in drawing units, cannot be told apart. */
const FINEST = 0.8;
/** What is drawn beyond the picture's edge, so that lines along the cut stay unseen. */
const BLEED = 4;

/** Draws coasts and borders of a frame into a picture of the given size. Anywhere on Earth, poles and date line included. */
export function drawGround(frame: Frame, width: number, height: number): Ground {
	return frame.radius > WORLD ? drawWorld(frame, width, height) : drawRegion(frame, width, height);
}

function drawRegion(frame: Frame, width: number, height: number): Ground {
	const angle = (degreesOf(frame.radius) * Math.PI) / 180;
	const scale = Math.min(width, height) / 2 / (2 * Math.sin(angle / 2));
	const projection = equalArea(frame.centre, scale, [width / 2, height / 2]);
	const corner = (frame.radius * Math.hypot(width, height)) / Math.min(width, height);
	const atlas = within(regionAtlas(), frame.centre, corner * 1.05);
	return { ...clipped(atlas, projection, width, height), project: projection.point, perKilometre: scale / EARTH };
}

/**
 * Rings are projected point by point and cut in the plane: cut on the sphere, a ring that leaves the picture can come
 * back as its own outside.
 */
function clipped(atlas: Atlas, { line }: EqualArea, width: number, height: number) {
	const identity = geoIdentity().clipExtent([
		[-BLEED, -BLEED],
		[width + BLEED, height + BLEED],
	]);
	const drawn = geoPath(identity);
	const pieces = atlas.land
		.map((land) => ({
			land,
			rings: land.vectors.map((ring) => closed(thinned(line(ring)))).filter((ring) => ring.length > 3),
		}))
		.filter(({ rings }) => rings.length > 0 && drawn.area({ type: 'Polygon', coordinates: rings }) > 0);
	const lines = atlas.borders.map(({ vectors }) => thinned(line(vectors)));
	return {
		land: draw(identity, { type: 'MultiPolygon', coordinates: pieces.map(({ rings }) => rings) }),
		borders: draw(identity, { type: 'MultiLineString', coordinates: lines }),
		countries: byCountry(pieces),
	};
}

function drawWorld(frame: Frame, width: number, height: number): Ground {
	const projection = geoEqualEarth()
		.rotate([-frame.centre[0], 0])
		.fitExtent(
			[
				[8, 8],
				[width - 8, height - 8],
			],
			{ type: 'Sphere' },
		);
	const atlas = worldAtlas();
	return {
		land: draw(projection, { type: 'MultiPolygon', coordinates: atlas.land.map(({ rings }) => rings as Position[][]) }),
		borders: draw(projection, { type: 'MultiLineString', coordinates: atlas.borders.map(({ line }) => line as Position[]) }),
		countries: [],
		project: (at) => projection(at as [number, number])!,
		perKilometre: null,
	};
}

function draw(projection: GeoStreamWrapper, geometry: GeoPermissibleObjects): string {
	const pen = pathPen();
	geoPath(projection, pen)(geometry);
	return pen.path();
}

function thinned(points: readonly Position[]): Position[] {
	const kept: Position[] = [];
	let last: Position | undefined;
	for (const point of points) {
		if (last && (point[0]! - last[0]!) ** 2 + (point[1]! - last[1]!) ** 2 < FINEST ** 2) continue;
		kept.push(point);
		last = point;
	}
	// A border must end where it ends, or it would miss the coast.
	const end = points[points.length - 1];
	if (end && last !== end) kept.push(end);
	return kept;
}

function closed(ring: Position[]): Position[] {
	const [first] = ring;
	const last = ring[ring.length - 1];
	if (first && last && (first[0] !== last[0] || first[1] !== last[1])) ring.push(first);
	return ring;
}

function byCountry(pieces: readonly { land: Land; rings: Position[][] }[]): Ground['countries'] {
	const countries = new Map<string, { code: string | null; name: string; rings: Position[][] }>();
	for (const { land, rings } of pieces) {
		const country = countries.get(land.name) ?? { code: land.code, name: land.name, rings: [] };
		country.rings.push(...rings);
		countries.set(land.name, country);
	}
	return [...countries.values()].sort(by(({ name }) => name));
}

/** A pen for d3-geo that writes a short SVG path. */
interface PathPen extends GeoContext {
	/** What was drawn so far, in tenths of a unit, each point relative to the one before: show it at a tenth of its size. */
	path(): string;
}

/** An island smaller than this in both directions is a speck. */
const SPECK = 12;

/**
 * Makes a pen that leaves out what no eye can see (points less than 0.8 units apart, islands below 1.2) and writes the
 * rest as whole numbers: a third of the bytes of the path that d3-geo writes.
 */
function pathPen(): PathPen {
	const done: string[] = [];
	let line: [number, number][] = [];
	let skipped: [number, number] | null = null;
	let at: [number, number] = [0, 0];

	const write = (closed: boolean) => {
		// An open line must end where it ends: a border would miss the coast.
		if (skipped && !closed) line.push(skipped);
		if (closed ? line.length > 2 && !isSpeck(line) : line.length > 1) {
			const steps = line.map(([x, y], index) => {
				const [dx, dy] = [x - at[0], y - at[1]];
				at = [x, y];
				return `${index === 0 ? 'm' : index === 1 ? 'l' : dx < 0 ? '' : ' '}${dx}${dy < 0 ? '' : ' '}${dy}`;
			});
			done.push(steps.join('') + (closed ? 'z' : ''));
			// After z the pen is back where the ring began.
			if (closed) at = line[0]!;
		}
		line = [];
		skipped = null;
	};

	return {
		beginPath() {},
		moveTo(x, y) {
			write(false);
			line = [tenths(x, y)];
		},
		lineTo(x, y) {
			const point = tenths(x, y);
			const last = line[line.length - 1];
			skipped = last && Math.hypot(point[0] - last[0], point[1] - last[1]) < FINEST * 10 ? point : null;
			if (!skipped) line.push(point);
		},
		closePath: () => write(true),
		arc() {},
		path() {
			write(false);
			return done.join('');
		},
	};
}

function tenths(x: number, y: number): [number, number] {
	return [Math.round(x * 10), Math.round(y * 10)];
}

function isSpeck(ring: readonly [number, number][]): boolean {
	const across = (axis: 0 | 1) => {
		let [least, most] = [Infinity, -Infinity];
		for (const point of ring) {
			least = Math.min(least, point[axis]);
			most = Math.max(most, point[axis]);
		}
		return most - least;
	};
	return across(0) < SPECK && across(1) < SPECK;
}
