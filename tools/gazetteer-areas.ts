import type { Area as PackedArea } from '../src/recognition/gazetteer/packed.ts';
import { REGION_NAMES } from './region-names.ts';

/** A town as GeoNames has it. */
export interface Row {
	readonly id: number;
	readonly name: string;
	/** The main name, with and without marks. */
	readonly main: readonly string[];
	readonly others: readonly string[];
	readonly lat: number;
	readonly lon: number;
	readonly feature: string;
	/** "SY.12", or "SY" where GeoNames names no region. */
	readonly area: string;
	readonly country: string;
	readonly people: number;
}

/** A region or country with the names that lead to it. */
export interface Area extends PackedArea {
	readonly names: readonly string[];
	/** Names that lead to it only where a word says that a region is meant, or nothing else has them. */
	readonly others: readonly string[];
}

const EARTH = 6371;
const RADIANS = Math.PI / 180;
/** Words by which GeoNames tells a region from its capital. */
const TYPE =
	/^(?:Muhafazat|Provincia de|Province of|State of|Republic of|Departamento de|Région de|Région du) | (?:Governorate|Province|Region|State|[Oo]blast'?|County|District|Prefecture|Department|Parish|Kra[iy]|Republic|Canton|Voivodeship|Municipality|City|Territory|Division)$/u;

/** What is left of "Eastern Province", "Free State" is no name. */
const DIRECTION =
	/^(?:(?:North|South|East|West)(?:ern|-?(?:east|west)(?:ern)?)?|North-Western|Central|Free|Upper|Lower|Capital|National|Federal)$/;

/** Every country and first-level region that a town lies in or that has a name, by code. */
export function areasOf(rows: readonly Row[], nameOf: ReadonlyMap<string, string>): Area[] {
	const towns = new Map<string, Row[]>();
	const more = new Map(
		REGION_NAMES.trim()
			.split('\n')
			.map((row) => row.split('|') as [string, string])
			.map(([code, names]) => [code, names.split(' ').map((name) => name.replaceAll('_', ' '))]),
	);
	const put = (code: string, row: Row) => towns.set(code, [...(towns.get(code) ?? []), row]);
	const counted = rows.filter(({ feature }) => feature !== 'PPLX');
	for (const [code, inside] of Map.groupBy(counted, ({ area }) => area)) towns.set(code, inside);
	for (const [code, inside] of Map.groupBy(counted, ({ country }) => country)) towns.set(code, inside);
	for (const row of rows) if (!towns.has(row.area)) put(row.area, row);
	return [...towns]
		.map(([code, inside]) => {
			const name = nameOf.get(code) ?? '';
			const bare = name.replace(/ \(.*\)$/, '').replace(TYPE, '');
			const others = bare === name || DIRECTION.test(bare) ? [] : [bare];
			return { code, name, names: name === '' ? [] : [name, ...(more.get(code) ?? [])], others, ...middleOf(inside) };
		})
		.sort((a, b) => (a.code < b.code ? -1 : 1));
}

/** The town nearest the middle of all, so that the point lies on land, and how far nineteen in twenty lie from it. */
function middleOf(towns: readonly Row[]): Pick<Area, 'people' | 'lat' | 'lon' | 'radius'> {
	const sum = towns
		.map(({ lat, lon }) => onSphere(lat, lon))
		.reduce((all, point) => all.map((part, at) => part + point[at]!), [0, 0, 0]);
	const length = Math.hypot(...sum);
	const middle = sum.map((part) => part / length);
	const nearest = towns.reduce((a, b) => (apart(b, middle) < apart(a, middle) ? b : a));
	const from = onSphere(nearest.lat, nearest.lon);
	const distances = towns.map((town) => apart(town, from)).sort((a, b) => a - b);
	return {
		people: towns.reduce((all, { people }) => all + people, 0),
		lat: Math.round(nearest.lat * 1000) / 1000,
		lon: Math.round(nearest.lon * 1000) / 1000,
		radius: Math.max(5, Math.round(distances[Math.floor((distances.length - 1) * 0.95)]!)),
	};
}

function onSphere(lat: number, lon: number): number[] {
	const [north, east] = [lat * RADIANS, lon * RADIANS];
	return [Math.cos(north) * Math.cos(east), Math.cos(north) * Math.sin(east), Math.sin(north)];
}

function apart({ lat, lon }: Row, point: readonly number[]): number {
	const cosine = onSphere(lat, lon).reduce((all, part, at) => all + part * point[at]!, 0);
	return EARTH * Math.acos(Math.min(1, Math.max(-1, cosine)));
}
