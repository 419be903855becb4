import type { Position } from 'geojson';

/** A point on Earth: degrees east, degrees north (WGS 84), in the order of GeoJSON. */
export type LonLat = readonly [longitude: number, latitude: number];

/** Mean radius of the Earth, kilometres. */
export const EARTH = 6371;

const radians = (degrees: number) => (degrees * Math.PI) / 180;
const degrees = (angle: number) => (angle * 180) / Math.PI;

/** Length of the shortest way between two points, kilometres. */
export function distance(a: LonLat, b: LonLat): number {
	const half = (from: number, to: number) => Math.sin(radians(to - from) / 2) ** 2;
	const chord = half(a[1], b[1]) + Math.cos(radians(a[1])) * Math.cos(radians(b[1])) * half(a[0], b[0]);
	return 2 * EARTH * Math.asin(Math.min(1, Math.sqrt(chord)));
}

export const COMPASS = ['north', 'north-east', 'east', 'south-east', 'south', 'south-west', 'west', 'north-west'] as const;
export type Direction = (typeof COMPASS)[number];

/** The eight-point direction in which one sets out from `from` to reach `to`. */
export function direction(from: LonLat, to: LonLat): Direction {
	const [a, b, turn] = [radians(from[1]), radians(to[1]), radians(to[0] - from[0])];
	const bearing = Math.atan2(
		Math.sin(turn) * Math.cos(b),
		Math.cos(a) * Math.sin(b) - Math.sin(a) * Math.cos(b) * Math.cos(turn),
	);
	return COMPASS[Math.round((degrees(bearing) + 360) / 45) % 8]!;
}

/** Rounds kilometres as people say them: 7, 45, 180, 2,300. Never to zero. */
export function saidKilometres(kilometres: number): number {
	const step = kilometres < 20 ? 1 : kilometres < 100 ? 5 : kilometres < 1000 ? 10 : 100;
	return Math.max(1, Math.round(kilometres / step) * step);
}

/** The longest of 1, 2 or 5 times a power of ten that is not above the given number. */
export function roundLength(most: number): number {
	const power = 10 ** Math.floor(Math.log10(most));
	return (most >= 5 * power ? 5 : most >= 2 * power ? 2 : 1) * power;
}

/** A longitude brought into −180 to 180. */
export function wrapped(longitude: number): number {
	return longitude - 360 * Math.round(longitude / 360);
}

/** A point as it lies on a sphere of radius 1: towards 0° E, towards 90° E, towards the North Pole. */
export function unitVector([longitude, latitude]: LonLat): [number, number, number] {
	const [east, north] = [radians(longitude), radians(latitude)];
	return [Math.cos(north) * Math.cos(east), Math.cos(north) * Math.sin(east), Math.sin(north)];
}

/** The angle of a stretch of a great circle, degrees. */
export const degreesOf = (kilometres: number) => degrees(kilometres / EARTH);

/** Where points on a sphere of radius 1 come to stand in a picture. */
export interface EqualArea {
	readonly point: (at: LonLat) => [x: number, y: number];
	/** A line or ring given as vectors, three numbers a point. */
	readonly line: (vectors: Float64Array) => Position[];
}

/**
 * Lambert's azimuthal equal-area projection: true in its centre, good for a region anywhere on Earth, poles and date
 * line included. The antipode of the centre has no place in it.
 *
 * @param scale drawing units per radius of the Earth
 * @param middle where the centre stands in the picture
 */
export function equalArea(centre: LonLat, scale: number, middle: readonly [x: number, y: number]): EqualArea {
	const up = unitVector(centre);
	const east = unitVector([centre[0] + 90, 0]);
	const north = unitVector([centre[0], centre[1] + 90]);
	const place = (x: number, y: number, z: number): [number, number] => {
		const factor = scale * Math.sqrt(2 / Math.max(1e-9, 1 + up[0] * x + up[1] * y + up[2] * z));
		return [middle[0] + factor * (east[0] * x + east[1] * y), middle[1] - factor * (north[0] * x + north[1] * y + north[2] * z)];
	};
	return {
		point: (at) => place(...unitVector(at)),
		line: (vectors) => {
			const points: Position[] = [];
			for (let n = 0; n < vectors.length; n += 3) points.push(place(vectors[n]!, vectors[n + 1]!, vectors[n + 2]!));
			return points;
		},
	};
}
