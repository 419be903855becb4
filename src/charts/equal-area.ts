import type { Position } from 'geojson';
import { type LonLat, unitVector } from './geodesy.ts';

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
