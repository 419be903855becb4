import { scaleSqrt } from 'd3-scale';
import {
	type Box,
	type CountryLabel,
	type Labelled,
	type PlacedLabel,
	placeCountries,
	placeLabels,
	textWidth,
} from './country-labels.ts';
import { roundLength } from './geodesy.ts';
import { type Frame, frameAround, frameOf, type MapPlace, mostReportsFirst } from './map-frame.ts';
import { drawGround, type Ground } from './map-ground.ts';

/** A place on a map. */
export interface MapPoint {
	readonly place: MapPlace;
	readonly x: number;
	readonly y: number;
	/** Radius of its dot. */
	readonly radius: number;
	/** Null where its name has no room. */
	readonly label: PlacedLabel | null;
}

/** A map as geometry in a picture of `width` by `height` units, 360 wide: drawn for a phone, it may grow. */
export interface MapDrawing {
	readonly width: number;
	readonly height: number;
	readonly land: string;
	readonly borders: string;
	readonly countries: readonly CountryLabel[];
	readonly points: readonly MapPoint[];
	/** The place that the map is about; null on a map of many. */
	readonly subject: MapPoint | null;
	/** The circle in which the subject surely lies; null when it would be no larger than its dot. */
	readonly ring: { readonly x: number; readonly y: number; readonly radius: number } | null;
	/** A bar and the kilometres it stands for; null on a map of the world. */
	readonly scale: { readonly kilometres: number; readonly x: number; readonly y: number; readonly length: number } | null;
	/** Places that lie outside of the picture. */
	readonly outside: readonly MapPlace[];
}

/** What a country is called in the language of the page. */
export type NameCountry = (country: { code: string | null; name: string }) => string;

const WIDTH = 360;
const SIZE = 12.5;
const SUBJECT_SIZE = 15;
const COUNTRY_SIZE = 10.5;
const DOT = 3;
const SUBJECT_DOT = 6;
/** More neighbours than this would hide the coast. */
const MOST_NEIGHBOURS = 24;

/** A map of one place among its neighbours. */
export function locatorMap(subject: MapPlace, others: readonly MapPlace[], nameCountry: NameCountry): MapDrawing {
	const height = 306;
	const frame = frameAround(subject, others);
	const ground = drawGround(frame, WIDTH, height);
	const area: Box = [4, 4, WIDTH - 4, height - 4];
	const near = others.filter((place) => within(ground.project(place.at), area)).sort(mostReportsFirst);
	const scale = scaleBar(frame, ground, height);
	const circle = circleOf(subject, ground);
	const wanted = [subject, ...near.slice(0, MOST_NEIGHBOURS)].map((place, index): Labelled => {
		const [x, y] = ground.project(place.at);
		if (index > 0) return { x, y, radius: DOT, text: place.label, size: SIZE };
		return { x, y, radius: SUBJECT_DOT, text: place.label, size: SUBJECT_SIZE, always: true };
	});
	const points = toPoints([subject, ...near.slice(0, MOST_NEIGHBOURS)], wanted, area, scale ? [barBox(scale)] : []);
	return {
		...finished(ground, points, wanted, area, scale, nameCountry),
		height,
		points: points.slice(1),
		subject: points[0] ?? null,
		ring: circle,
		outside: others.filter((place) => !near.includes(place)),
	};
}

/**
 * A map of many places, each as a disc as large as its number of reports. Null when there is none to show.
 *
 * @param part how much of all mentions the picture has to show at least, 1 for every place
 */
export function overviewMap(places: readonly MapPlace[], nameCountry: NameCountry, part = 0.85): MapDrawing | null {
	const frame = frameOf(places, part);
	if (!frame) return null;
	const height = 370;
	const ground = drawGround(frame, WIDTH, height);
	const area: Box = [4, 4, WIDTH - 4, height - 4];
	const shown = places.filter((place) => within(ground.project(place.at), area)).sort(mostReportsFirst);
	const size = scaleSqrt([0, shown[0]?.count ?? 1], [0, 13]);
	const wanted = shown.map((place): Labelled => {
		const [x, y] = ground.project(place.at);
		return { x, y, radius: Math.max(2, size(place.count)), text: place.label, size: SIZE };
	});
	const scale = scaleBar(frame, ground, height);
	const points = toPoints(shown, wanted, area, scale ? [barBox(scale)] : []);
	return {
		...finished(ground, points, wanted, area, scale, nameCountry),
		height,
		points,
		subject: null,
		ring: null,
		outside: places.filter((place) => !shown.includes(place)).sort(mostReportsFirst),
	};
}

function finished(
	ground: Ground,
	points: readonly MapPoint[],
	wanted: readonly Labelled[],
	area: Box,
	scale: MapDrawing['scale'],
	nameCountry: NameCountry,
) {
	const taken = points.flatMap((point, index) => boxesOf(point, wanted[index]!));
	if (scale) taken.push(barBox(scale));
	const countries = placeCountries(ground.countries, area, taken, COUNTRY_SIZE, nameCountry);
	return { width: WIDTH, land: ground.land, borders: ground.borders, countries, scale };
}

function toPoints(places: readonly MapPlace[], wanted: readonly Labelled[], area: Box, taken: readonly Box[]): MapPoint[] {
	const labels = placeLabels(wanted, area, taken);
	return places.map((place, index) => {
		const { x, y, radius } = wanted[index]!;
		const label = labels[index] ?? null;
		return {
			place,
			x: round(x),
			y: round(y),
			radius: round(radius),
			label: label && { ...label, x: round(label.x), y: round(label.y) },
		};
	});
}

function boxesOf({ x, y, radius, label }: MapPoint, { text, size }: Labelled): Box[] {
	const dot: Box = [x - radius, y - radius, x + radius, y + radius];
	if (!label) return [dot];
	const width = textWidth(text, size);
	const left = label.anchor === 'start' ? label.x : label.anchor === 'end' ? label.x - width : label.x - width / 2;
	return [dot, [left, label.y - size * 0.8, left + width, label.y + size * 0.25]];
}

function circleOf(subject: MapPlace, ground: Ground): MapDrawing['ring'] {
	const radius = (subject.precision ?? 0) * (ground.perKilometre ?? 0);
	if (radius <= SUBJECT_DOT) return null;
	const [x, y] = ground.project(subject.at);
	return { x: round(x), y: round(y), radius: round(radius) };
}

function scaleBar(frame: Frame, ground: Ground, height: number): MapDrawing['scale'] {
	if (ground.perKilometre === null) return null;
	const kilometres = roundLength(frame.radius * 0.5);
	return { kilometres, x: 16, y: height - 16, length: round(kilometres * ground.perKilometre) };
}

function barBox({ x, y, length }: NonNullable<MapDrawing['scale']>): Box {
	return [x - 4, y - 24, x + Math.max(length, 50) + 4, y + 6];
}

function within([x, y]: readonly [number, number], [left, top, right, bottom]: Box): boolean {
	return x >= left && x <= right && y >= top && y <= bottom;
}

function round(value: number): number {
	return Math.round(value * 10) / 10;
}
