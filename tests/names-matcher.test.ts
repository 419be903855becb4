import { describe, expect, it } from 'vitest';
import { type Authorities, group, outlet, person, place } from '../src/model/authority.ts';
import { compileMatcher, newReportState } from '../src/names/matcher.ts';
import { fc, workOf } from './support/cases.ts';

const AUTHORITIES: Authorities = {
	place: [
		{ id: 'homs', label: 'Homs', arabic: ['حمص'] },
		{ id: 'homs-province', label: 'Homs Governorate', aliases: ['Homs province'] },
		{ id: 'latakia', label: 'Latakia', aliases: ['Lattakia'], arabic: ['اللاذقية'] },
		{ id: 'latakia-province', label: 'Latakia Governorate', aliases: ['Latakia province'] },
		{ id: 'mahin', label: 'Mahin' },
		{ id: 'salma', label: 'Salma', arabic: ['سلمى'], matching: { notInPersonalName: true } },
		{ id: 'rabia', label: 'Rabia', aliases: ["Rabi'a"], matching: { notInPersonalName: true } },
		{ id: 'rastan', label: 'Rastan', aliases: ['al-Rastan'], arabic: ['الرستن'] },
		{ id: 'kurds', label: 'Jabal al-Akrad', aliases: ['Kurds mountain', 'Kurds mountains'] },
		{ id: 'turkmen', label: 'Turkmen Mountain', aliases: ['Turkmen mountains'] },
		{
			id: 'al-rai-town',
			label: 'al-Rai',
			aliases: ['al-Raii'],
			matching: { articleRequired: true, needsBefore: ['town of', 'near'], needsAfter: ['town'], onlyNames: ['al-Rai'] },
		},
		{ id: 'russia', label: 'Russia', adjectives: ['Russian', 'Russians'], otherScripts: ['Россия'] },
		{ id: 'syria', label: 'Syria', adjectives: ['Syrian'], otherScripts: ['叙利亚'] },
		{ id: 'united-states', label: 'United States', acronyms: ['US'] },
		{ id: 'amman', label: 'Amman' },
		{ id: 'ghouta', label: 'Eastern Ghouta', aliases: ['eastern Ghouta'] },
		{ id: 'vale', label: 'Merrow Vale', matching: { notBefore: ['lake'], notAfter: ['Wanderers'] } },
		{ id: 'kelda-east', label: 'Kelda' },
	].map((record) => place.parse(record)),
	group: [
		{ id: 'syrian-army', label: 'Syrian army' },
		{ id: 'four-plus-one', label: '4+1 coalition', aliases: ['4+1'] },
		{ id: 'ministry', label: 'Russian Defence Ministry', aliases: ["Russia's defense ministry"] },
		{ id: 'izza', label: 'Jaish al-Izza' },
		{ id: 'front', label: 'National Liberation Front', acronyms: ['NLF'] },
		{ id: 'ndf', label: 'National Defense Force', acronyms: ['NDF'] },
		{ id: 'army-fr', label: 'Armée du Merrow', aliases: ['armée du Merrow'] },
		{ id: 'isis', label: 'ISIS', acronyms: ['IS'] },
	].map((record) => group.parse(record)),
	person: [
		{ id: 'naji-mustafa', label: 'Naji Mustafa', familyName: 'Mustafa' },
		{ id: 'jamil-al-saleh', label: 'Jamil al-Saleh', familyName: 'al-Saleh' },
		{ id: 'oda-ferrin', label: 'Oda Ferrin', familyName: 'Ferrin' },
		{ id: 'per-ferrin', label: 'Per Ferrin', familyName: 'Ferrin' },
		{ id: 'elijah-j-magnier', label: 'Elijah J. Magnier', familyName: 'Magnier' },
		{ id: 'tarek-haj-bakri', label: 'Tarek Haj Bakri', familyName: 'Haj Bakri' },
		{
			id: 'assad',
			label: 'Bashar al-Assad',
			aliases: ['Assad', 'al-Assad'],
			matching: { notBefore: ['Hafez'], onlyNames: ['Assad', 'al-Assad'] },
		},
	].map((record) => person.parse(record)),
	outlet: [
		{ id: 'now', label: 'NOW', matching: { caseSensitive: true } },
		{ id: 'russia-today', label: 'Russia Today' },
		{ id: 'al-rai', label: 'Al-Rai', matching: { articleRequired: true, notBefore: ['town of', 'near'], notAfter: ['town'] } },
		{ id: 'addiyar', label: 'Addiyar', aliases: ['Addiyar.com'] },
		{ id: 'kelda-east', label: 'Kelda' },
	].map((record) => outlet.parse(record)),
};

const matcher = compileMatcher(AUTHORITIES);
/** "text → id" of every mention. */
const found = (text: string, state = newReportState()) =>
	matcher.find(text, state).map((mention) => `${mention.text} → ${mention.id}`);

describe('a name', () => {
	it.each([
		[
			'in any case of marks, apostrophes and hyphens',
			'Lattákia, RABI’A, al Rastan',
			['Lattákia → latakia', 'RABI’A → rabia', 'al Rastan → rastan'],
		],
		['without its possessive', 'Idle in Homs’s centre and Mahin’s fields', ['Homs → homs', 'Mahin → mahin']],
		['as the longest one that fits', 'Syrian army troops of Syrian origin', ['Syrian army → syrian-army', 'Syrian → syria']],
		[
			'as governorate and as town',
			'in Latakia province, the Homs province town of Mahin',
			['Latakia province → latakia-province', 'Homs province → homs-province', 'Mahin → mahin'],
		],
		['with or without the article inside it', 'Jaish al Izza, Jaish Izza', ['Jaish al Izza → izza', 'Jaish Izza → izza']],
		[
			'with any article in front',
			'ar-Rastan, al-Rastan and Rastan',
			['ar-Rastan → rastan', 'al-Rastan → rastan', 'Rastan → rastan'],
		],
		[
			'inside a hyphened word',
			'Russian-Syrian, pro-Assad, US-led',
			['Russian → russia', 'Syrian → syria', 'Assad → assad', 'US → united-states'],
		],
		['over a possessive inside it', 'Russia’s defense ministry said', ['Russia’s defense ministry → ministry']],
		['with an initial and its point', 'by Elijah J. Magnier.', ['Elijah J. Magnier → elijah-j-magnier']],
		['with a plus', 'the “4+1” military rooms', ['4+1 → four-plus-one']],
		['as an address', '(via Addiyar.com)', ['Addiyar.com → addiyar']],
		['in capitals, in a dateline', 'AMMAN (Wire) – HOMS', ['AMMAN → amman', 'HOMS → homs']],
		['after an elided article', 'd’Amman à l’armée du Merrow', ['Amman → amman', 'armée du Merrow → army-fr']],
		[
			'without the article that Spanish and Italian have before it',
			'Los barcos vieron el Homs de las torres. Dalla costa al Mahin, nella notte, con i rastrelli della Salma',
			['Homs → homs', 'Mahin → mahin', 'Salma → salma'],
		],
		[
			'with a Spanish article for no part of it',
			'Las naves del norte van al Rai, y los vecinos de Homs vuelven al Amman',
			['Homs → homs', 'Amman → amman'],
		],
		[
			'with its own article in a Spanish text',
			'Los vecinos del al-Rastan y por las calles Jaish al Izza y Bashar al Assad',
			['al-Rastan → rastan', 'Jaish al Izza → izza', 'Bashar al Assad → assad'],
		],
		[
			'in small letters where the record has it so',
			'eastern Ghouta and Eastern Ghouta',
			['eastern Ghouta → ghouta', 'Eastern Ghouta → ghouta'],
		],
		[
			'around no-break spaces and soft hyphens',
			'Latakia\u00a0province, Ra\u00adstan',
			['Latakia\u00a0province → latakia-province', 'Ra\u00adstan → rastan'],
		],
		['in other scripts', 'Россия и 叙利亚军队', ['Россия → russia', '叙利亚 → syria']],
	])('is found %s', (_, text, mentions) => {
		expect(found(text)).toEqual(mentions);
	});

	it.each([
		['across the end of a sentence', 'They left Homs. Governorate offices closed', ['Homs → homs']],
		['across a comma', 'Homs, province', ['Homs → homs']],
		['across a line break', 'Homs\nprovince', ['Homs → homs']],
		['across a bracket', 'Naji (Mustafa)', []],
		['in small letters', 'homs and the syrian one', []],
		['as part of a word', 'Homsi and Mahindra', []],
		['as a handle', '@Homs wrote', []],
	])('is not found %s', (_, text, mentions) => {
		expect(found(text)).toEqual(mentions);
	});

	it('is given with its place in the text', () => {
		const text = 'From “al-Rastan’s” gate';
		const [mention] = matcher.find(text);
		expect(mention).toEqual({ start: 6, end: 15, text: 'al-Rastan', id: 'rastan', kind: 'place' });
	});
});

describe('words beside a name', () => {
	it.each([
		['Salma Hayek came', []],
		['the actress Salma Hayek', []],
		['Mrs. Salma said', []],
		['Umm Salma said', []],
		['with Fatima Salma', []],
		['Rabia al-Adawiya square', []],
		['Salma Hayek Wins Another Award', []],
		['outside Salma alongside them', ['Salma → salma']],
		['the Salma front', ['Salma → salma']],
		['The Salma Front', ['Salma → salma']],
		['took Salma on Tuesday and Rabia Sunday', ['Salma → salma', 'Rabia → rabia']],
		['Army Pushes Into Salma From North', ['Salma → salma']],
		['the al-Raii town hall', ['al-Raii → al-rai-town']],
		['the al-Rai town hall', ['al-Rai → al-rai-town']],
		['in the town of al-Rai', ['al-Rai → al-rai-town']],
		['near the al-Rai crossing', ['al-Rai → al-rai-town']],
		['Al-Rai reported, and Al-Rai’s man', ['Al-Rai → al-rai', 'Al-Rai → al-rai']],
		['forty characters of text about a town; Al-Rai reported', ['Al-Rai → al-rai']],
		['said Rai', []],
		['Lake Merrow Vale, Merrow Vale Wanderers, Merrow Vale', ['Merrow Vale → vale']],
		['Hafez al-Assad and al-Assad', ['al-Assad → assad']],
		['they met at Kelda', []],
	])('%s', (text, mentions) => {
		expect(found(text)).toEqual(mentions);
	});
});

describe('names that are words', () => {
	it.each([
		['Russia Today said', ['Russia Today → russia-today']],
		['in Russia today', ['Russia → russia']],
		['NOW’s desk, told NOW', ['NOW → now', 'NOW → now']],
		['now Now', []],
		['RUSSIA NOW READY', ['RUSSIA → russia']],
		['TELL US MORE', []],
		['IS fighters, is, Is', ['IS → isis']],
		['the U.S. and US. us', ['U.S. → united-states', 'US → united-states']],
	])('%s', (text, mentions) => {
		expect(found(text)).toEqual(mentions);
	});
});

describe('joined names', () => {
	it.each([
		['in Kurds and Turkmen mountains', ['Kurds → kurds', 'Turkmen mountains → turkmen']],
		['two strategic Turkmen and Kurds mountains', ['Turkmen → turkmen', 'Kurds mountains → kurds']],
		['the Kurds and others', []],
		['Kurds. And Turkmen mountains', ['Turkmen mountains → turkmen']],
		['Homs and Latakia province', ['Homs → homs', 'Latakia province → latakia-province']],
	])('%s', (text, mentions) => {
		expect(found(text)).toEqual(mentions);
	});
});

describe('a surname', () => {
	it('stands for its bearer after the full name, from paragraph to paragraph', () => {
		const state = newReportState();
		expect(found('Mustafa spoke first', state)).toEqual([]);
		expect(found('said Captain Naji Mustafa. Mustafa added', state)).toEqual([
			'Naji Mustafa → naji-mustafa',
			'Mustafa → naji-mustafa',
		]);
		expect(found('“No,” Captain Mustafa said. "We", Mustafa’s men', state)).toEqual([
			'Mustafa → naji-mustafa',
			'Mustafa → naji-mustafa',
		]);
		expect(found('Jamil al-Saleh left, and Saleh, and al-Saleh', state)).toEqual([
			'Jamil al-Saleh → jamil-al-saleh',
			'Saleh → jamil-al-saleh',
			'al-Saleh → jamil-al-saleh',
		]);
		expect(found('Tarek Haj Bakri came; Haj Bakri went; Bakri stayed', state)).toEqual([
			'Tarek Haj Bakri → tarek-haj-bakri',
			'Haj Bakri → tarek-haj-bakri',
		]);
	});

	it('does not stand for another person of that name, nor reach into the next report', () => {
		const state = newReportState();
		expect(found('Naji Mustafa and Omar Mustafa and Mustafa Kemal and mustafa', state)).toEqual(['Naji Mustafa → naji-mustafa']);
		expect(found('Mustafa said', newReportState())).toEqual([]);
	});

	it('names nobody once two people of the report have it', () => {
		const state = newReportState();
		expect(found('Oda Ferrin spoke. Ferrin left.', state)).toEqual(['Oda Ferrin → oda-ferrin', 'Ferrin → oda-ferrin']);
		expect(found('Per Ferrin spoke. Ferrin left.', state)).toEqual(['Per Ferrin → per-ferrin']);
	});
});

describe('an acronym', () => {
	it('that the report spells out as something else is not ours', () => {
		const state = newReportState();
		expect(found('The Norwegian Dairy Federation (NDF) met.', state)).toEqual([]);
		expect(found('The NDF voted.', state)).toEqual([]);
	});

	it('that the report spells out as the record has it is ours', () => {
		const text = 'National Defense Force (NDF) and National Liberation Front (NLF); the NDF';
		expect(found(text).map((mention) => mention.split(' → ')[1])).toEqual(['ndf', 'ndf', 'front', 'front', 'ndf']);
	});
});

describe('Arabic script', () => {
	it.each([
		['سيطر على الرستن', ['الرستن → rastan']],
		['بالرستن والرستن وللرستن', ['بالرستن → rastan', 'والرستن → rastan', 'وللرستن → rastan']],
		['من حمص إلى اللاذقيّة وبحمص', ['حمص → homs', 'اللاذقيّة → latakia', 'وبحمص → homs']],
		['في سلمى', ['سلمى → salma']],
		['قالت سلمى حايك', []],
		['رستن', []],
	])('%s', (text, mentions) => {
		expect(found(text)).toEqual(mentions);
	});
});

describe('any text', () => {
	it('gives mentions in order, apart, and word for word as printed', () => {
		const piece = fc.constantFrom(
			'al-',
			'Homs',
			'province',
			'Kurds',
			'and',
			'Turkmen mountains',
			'Naji Mustafa',
			'Mustafa',
			'NDF',
			'(NDF)',
			'’s',
			'. ',
			' ',
			'\n',
			'حمص',
			'وب',
			'U.S.',
			'4+1',
			'𝔄',
		);
		fc.assert(
			fc.property(fc.array(fc.oneof(piece, fc.string({ unit: 'binary', maxLength: 3 })), { maxLength: 40 }), (pieces) => {
				const text = pieces.join('');
				let end = 0;
				for (const mention of matcher.find(text, newReportState())) {
					expect(mention.start).toBeGreaterThanOrEqual(end);
					expect(text.slice(mention.start, mention.end)).toBe(mention.text);
					end = mention.end;
				}
			}),
			{ numRuns: 500 },
		);
	});

	it.each(['a', 'al-', 'U.', 'Salma ', 'Kurds and ', 'Naji ', '(NDF) ', 'ب', '’', ' '])('takes linear time on %j', (piece) => {
		expect(workOf(() => matcher.find(piece.repeat(100_000 / piece.length)))).toBeLessThan(3_000);
	});
});
