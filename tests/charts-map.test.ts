import { gzipSync } from 'node:zlib';
import { geoAzimuthalEqualArea } from 'd3-geo';
import { describe, expect, test } from 'vitest';
import { covers, placeLabels } from '../src/charts/country-labels.ts';
import { direction, distance, equalArea, type LonLat, roundLength, saidKilometres } from '../src/charts/geodesy.ts';
import { locatorMap, overviewMap } from '../src/charts/map.ts';
import { frameAround, frameOf, type MapPlace } from '../src/charts/map-frame.ts';
import { drawGround } from '../src/charts/map-ground.ts';

const place = (id: string, at: LonLat, count = 1, precision: number | null = null): MapPlace => ({
	id,
	label: id,
	at,
	count,
	precision,
});
const english = ({ name }: { name: string }) => name;

/** The rings of a path as the map’s pen writes it, in drawing units. */
function ringsOf(path: string): number[][][] {
	let at = [0, 0];
	return path.split('z').flatMap((ring) => {
		const steps = ring.match(/-?\d+/g)?.map(Number) ?? [];
		const points: number[][] = [];
		for (let n = 0; n < steps.length; n += 2) points.push((points.at(-1) ?? at).map((value, axis) => value + steps[n + axis]!));
		at = points[0] ?? at;
		return points.length > 0 ? [points.map((point) => point.map((value) => value / 10))] : [];
	});
}

/** Whether the map of a frame paints land at a place. */
function isLand(centre: LonLat, radius: number, at: LonLat): boolean {
	const ground = drawGround({ centre, radius }, 400, 340);
	const [x, y] = ground.project(at);
	return covers(ringsOf(ground.land), x, y);
}

describe('the sea stays sea', () => {
	test.each<[string, LonLat, number, LonLat]>([
		['eastern Mediterranean', [35.8, 35.5], 150, [34.7, 35.1]],
		['eastern Mediterranean, wide', [36.5, 34.5], 400, [33.6, 34.2]],
		['mid Atlantic', [-30, 0], 3000, [-30, 0]],
		['North Pole', [0, 89.9], 400, [10, 89]],
		['date line, Pacific', [179.9, 0], 400, [-179.5, 0.3]],
		['Bering Sea', [-179, 62], 300, [-178.5, 61.5]],
	])('%s', (_, centre, radius, at) => expect(isLand(centre, radius, at)).toBe(false));

	test.each<[string, LonLat, number, LonLat]>([
		['inland of the coast', [35.8, 35.5], 150, [36.6, 35.9]],
		['South Pole', [0, -89.5], 400, [0, -90]],
		['Chukotka, west of the date line', [-179.5, 67], 300, [178.5, 67.2]],
		['Chukotka, east of it', [179.5, 67], 300, [-178, 67]],
		['Viti Levu', [179, -17.8], 200, [178, -17.8]],
		['an island of 98 square kilometres', [-12.28, -37.11], 40, [-12.28, -37.11]],
	])('and land stays land: %s', (_, centre, radius, at) => expect(isLand(centre, radius, at)).toBe(true));
});

describe('the frame', () => {
	test('around a place takes in its four nearest neighbours', () => {
		const others = [0.5, 1, 1.5, 2, 9].map((step) => place(`n${step}`, [step, 0]));
		expect(frameAround(place('me', [0, 0]), others).radius).toBeCloseTo(distance([0, 0], [2, 0]) * 1.25, 0);
	});
	test('around a lonely place is wide enough for coasts and borders', () => {
		expect(frameAround(place('me', [0, 0]), []).radius).toBe(400);
	});
	test('takes in what is uncertain about the place', () => {
		expect(frameAround(place('me', [0, 0], 1, 500), []).radius).toBe(800);
	});
	test('of many places leaves out one that is far away and rarely named', () => {
		const near = Array.from({ length: 9 }, (_, step) => place(`n${step}`, [10 + step * 0.2, 40], 10));
		const frame = frameOf([...near, place('far', [-70, 10], 1)], 0.85)!;
		expect(frameOf([...near, place('far', [-70, 10], 1)], 1)!.radius).toBeGreaterThan(3000);
		expect(frame.radius).toBeLessThan(200);
		expect(frame.centre[0]).toBeCloseTo(10.8, 0);
	});
	test('of many places takes in both sides of the date line', () => {
		const frame = frameOf([place('a', [179.5, -17], 5), place('b', [-179.5, -17], 5)], 1)!;
		expect(Math.abs(frame.centre[0])).toBeGreaterThan(179);
		expect(frame.radius).toBeLessThan(100);
	});
	test('of no places is none', () => expect(frameOf([], 1)).toBeNull());
});

describe('the locator map', () => {
	const subject = place('Middle', [36.1, 35.7], 3, 6);
	const others = [place('North', [36.1, 36.1], 9), place('South', [36.2, 35.2], 2), place('Away', [60, 10], 5)];
	const map = locatorMap(subject, others, english);

	test('puts the subject in the middle, with a ring as wide as it is uncertain', () => {
		expect(map.subject).toMatchObject({ x: 180, y: 153 });
		const north = map.points.find(({ place }) => place.id === 'North')!;
		const perKilometre = (map.subject!.y - north.y) / distance(subject.at, [36.1, 36.1]);
		expect(map.ring?.radius).toBeCloseTo(6 * perKilometre, 0);
	});
	test('shows neighbours inside the frame and names those outside of it', () => {
		expect(map.points.map(({ place }) => place.id)).toEqual(['North', 'South']);
		expect(map.outside.map(({ id }) => id)).toEqual(['Away']);
	});
	test('has a scale bar of the length it says', () => {
		const south = map.points.find(({ place }) => place.id === 'South')!;
		const perKilometre = Math.hypot(south.x - 180, south.y - 153) / distance(subject.at, [36.2, 35.2]);
		expect(map.scale!.length / map.scale!.kilometres).toBeCloseTo(perKilometre, 1);
	});
	test('names the countries it shows, each on its own land', () => {
		const wide = locatorMap(place('x', [36.5, 35]), [], english);
		expect(wide.countries.map(({ text }) => text)).toContain('Turkey');
		const ground = drawGround({ centre: [36.5, 35], radius: 400 }, 360, 306);
		for (const { text, x, y } of wide.countries) {
			expect(covers(ground.countries.find(({ name }) => name === text)!.rings, x, y)).toBe(true);
		}
	});
	test('is a few kilobytes', () => {
		for (const at of [
			[35.8, 35.5],
			[24, 60],
			[10.7, 59.9],
			[121, 14.6],
		] as LonLat[]) {
			const { land, borders } = locatorMap(place('x', at), [], english);
			expect(gzipSync(land + borders).length).toBeLessThan(8000);
		}
	});
	test('draws finite numbers anywhere on Earth', () => {
		for (const at of [
			[0, 90],
			[0, -90],
			[180, 0],
			[-180, 0],
			[-12.3, -37.1],
			[0, 0],
			[179.99, 66],
		] as LonLat[]) {
			expect(JSON.stringify(locatorMap(place('x', at), [place('y', [-at[0], at[1]])], english))).not.toMatch(
				/NaN|null,null|Infinity/,
			);
		}
	});
});

describe('the map of all places', () => {
	test('has discs whose areas are as their counts', () => {
		const map = overviewMap([place('a', [10, 50], 100), place('b', [11, 50], 25)], english)!;
		const [a, b] = map.points;
		expect(a!.radius / b!.radius).toBeCloseTo(2, 1);
	});
	test('of a worldwide topic is a map of the world, without a scale', () => {
		const map = overviewMap([place('a', [-100, 40], 5), place('b', [100, 40], 5), place('c', [20, -30], 5)], english)!;
		expect(map.scale).toBeNull();
		expect(map.points).toHaveLength(3);
		expect(gzipSync(map.land + map.borders).length).toBeLessThan(16_000);
	});
	test('of no places is none', () => expect(overviewMap([], english)).toBeNull());
});

test('labels never cover each other or a dot, and go without rather than do so', () => {
	const crowd = Array.from({ length: 12 }, (_, n) => ({ x: 100 + n, y: 100, radius: 3, text: 'Somewhere', size: 12 }));
	const placed = placeLabels(crowd, [0, 0, 300, 200], []);
	expect(placed.some((label) => label === null)).toBe(true);
	expect(placed.some((label) => label !== null)).toBe(true);
	expect(placeLabels([{ ...crowd[0]!, always: true }], [0, 0, 300, 200], [[0, 0, 300, 200]])[0]).not.toBeNull();
});

test('directions and distances are those of the globe', () => {
	expect(direction([36, 35], [36, 36])).toBe('north');
	expect(direction([36, 35], [35, 34])).toBe('south-west');
	expect(direction([179.5, 0], [-179.5, 0])).toBe('east');
	expect(distance([0, 0], [180, 0])).toBeCloseTo(20015, 0);
	expect([0.2, 7.4, 43, 186, 2319].map(saidKilometres)).toEqual([1, 7, 45, 190, 2300]);
	expect([0.7, 3, 70, 200].map(roundLength)).toEqual([0.5, 2, 50, 200]);
});

test('places stand where the projection of d3-geo puts them', () => {
	const points: LonLat[] = [
		[36, 35],
		[-70, 10],
		[179, -80],
		[0, 85],
	];
	for (const centre of [
		[35.8, 35.5],
		[-179.5, 67],
		[10, -90],
	] as LonLat[]) {
		const ours = equalArea(centre, 300, [180, 150]);
		const theirs = geoAzimuthalEqualArea().rotate([-centre[0], -centre[1]]).scale(300).translate([180, 150]);
		for (const at of points) {
			const [x, y] = theirs([at[0], at[1]])!;
			expect(ours.point(at)[0]).toBeCloseTo(x, 6);
			expect(ours.point(at)[1]).toBeCloseTo(y, 6);
		}
	}
});
