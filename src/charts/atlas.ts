import type { Position } from 'geojson';
import { feature, mesh } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import world10m from 'world-atlas/countries-10m.json?raw';
import world110m from 'world-atlas/countries-110m.json?raw';
import { degreesOf, type LonLat, unitVector, wrapped } from './geodesy.ts';

/** West, south, east, north. */
type Bounds = [number, number, number, number];

/** A piece of land of one country, outer ring first. */
export interface Land {
	/** ISO 3166-1 numeric; null for the few areas that have none. */
	readonly code: string | null;
	/** English name as the atlas gives it. */
	readonly name: string;
	readonly rings: readonly Position[][];
	/** The same rings as points on a sphere of radius 1. */
	readonly vectors: readonly Float64Array[];
	readonly bounds: Bounds;
}

/** A stretch of land border. */
export interface Border {
	readonly line: readonly Position[];
	readonly vectors: Float64Array;
	readonly bounds: Bounds;
}

/** Coasts and land borders from Natural Earth (public domain): fine for maps of a region, coarse for the whole world. */
export interface Atlas {
	readonly land: readonly Land[];
	readonly borders: readonly Border[];
}

type Countries = Topology<{ countries: GeometryCollection<{ name: string }> }>;

/** The fine atlas, read at the first call. */
export const regionAtlas = once(() => readAtlas(world10m));
/** The coarse atlas, read at the first call. */
export const worldAtlas = once(() => readAtlas(world110m));

/**
 * The parts of an atlas that can reach into a circle. Chosen by their bounds, before anything is projected: a polygon
 * from the other side of the world, cut by a map's frame, would paint the sea.
 *
 * @param radius kilometres
 */
export function within(atlas: Atlas, centre: LonLat, radius: number): Atlas {
	const reach = degreesOf(radius);
	const [south, north] = [centre[1] - reach, centre[1] + reach];
	// Near a pole the circle touches every meridian.
	const spread = south <= -90 || north >= 90 ? 180 : degreesAcross(reach, centre[1]);
	const near = ({ bounds }: { bounds: Bounds }) => {
		if (bounds[1] > north || bounds[3] < south) return false;
		const middle = (bounds[0] + bounds[2]) / 2;
		return Math.abs(wrapped(middle - centre[0])) <= spread + (bounds[2] - bounds[0]) / 2;
	};
	return { land: atlas.land.filter(near), borders: atlas.borders.filter(near) };
}

/** How many degrees of longitude a circle around a latitude reaches to either side. */
function degreesAcross(reach: number, latitude: number): number {
	const ratio = Math.sin((reach * Math.PI) / 180) / Math.cos((latitude * Math.PI) / 180);
	return ratio >= 1 || reach >= 90 ? 180 : (Math.asin(ratio) * 180) / Math.PI;
}

function readAtlas(json: string): Atlas {
	const topology = JSON.parse(json) as Countries;
	const countries = topology.objects.countries;
	const land = feature(topology, countries).features.flatMap(({ id, properties, geometry }) => {
		const polygons =
			geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.type === 'MultiPolygon' ? geometry.coordinates : [];
		return polygons.map(
			(rings): Land =>
				withVectors(
					{
						code: id === undefined ? null : String(id),
						name: properties.name,
						rings,
						bounds: boundsOf(rings[0] ?? []),
					},
					() => rings.map(vectorsOf),
				),
		);
	});
	const borders = mesh(topology, countries, (a, b) => a !== b).coordinates;
	return { land, borders: borders.map((line) => withVectors({ line, bounds: boundsOf(line) }, () => vectorsOf(line))) };
}

/** Adds the points as vectors, made when they are first asked for: of most of the world they never are. */
function withVectors<Shape extends object, Vectors>(shape: Shape, make: () => Vectors): Shape & { readonly vectors: Vectors } {
	const vectors = once(make);
	return Object.defineProperty(shape, 'vectors', { get: vectors, enumerable: true }) as Shape & { readonly vectors: Vectors };
}

/** Turned into vectors once, points are projected for any map with three products each instead of with sines. */
function vectorsOf(points: readonly Position[]): Float64Array {
	const vectors = new Float64Array(points.length * 3);
	let at = 0;
	for (const point of points) {
		vectors.set(unitVector(point as unknown as LonLat), at);
		at += 3;
	}
	return vectors;
}

function boundsOf(points: readonly Position[]): Bounds {
	const bounds: Bounds = [180, 90, -180, -90];
	for (const point of points) {
		const [longitude = 0, latitude = 0] = point;
		bounds[0] = Math.min(bounds[0], longitude);
		bounds[1] = Math.min(bounds[1], latitude);
		bounds[2] = Math.max(bounds[2], longitude);
		bounds[3] = Math.max(bounds[3], latitude);
	}
	return bounds;
}

function once<Value>(make: () => Value): () => Value {
	let made: { value: Value } | null = null;
	return () => {
		made ??= { value: make() };
		return made.value;
	};
}
