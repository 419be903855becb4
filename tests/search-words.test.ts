import { describe, expect, test } from 'vitest';
import { excerptOf, fragmentOf } from '../src/search/client/excerpt.ts';
import { formsOf, indexed, unitsOf } from '../src/search/client/letters.ts';
import { type MarkedSegment, marksIn, rowsOfTerm } from '../src/search/client/marked-text.ts';
import { readQuery } from '../src/search/client/query.ts';
import { BY_DAY, canFallIn, deltaDecode, deltaEncode, monthAxis, monthsOf, writeSpan } from '../src/search/client/report-span.ts';
import { fc } from './support/cases.ts';

/** What is looked for: conditions, each with its choices, each with the rows of words that would do. */
const asked = (q: string) =>
	readQuery(q).clauses.map(({ any, not }) => {
		const terms = any.map(({ rows, open, near }) => {
			const words = rows.map((row) => row.join(' ')).join('|') + (open ? '*' : '');
			return near ? `${words} ~${near.words} ${near.term.rows.join('|')}` : words;
		});
		return (not ? '-' : '') + terms.join(' or ');
	});
const problems = (q: string) => readQuery(q).problems.map(({ key }) => key);
/** Whether a query finds a text, by the forms of its words alone, as the index holds them. */
const finds = (q: string, text: string) => {
	const { clauses } = readQuery(q);
	const has = (term: (typeof clauses)[number]['any'][number]) =>
		marksIn(text, { rows: rowsOfTerm(term), acronyms: [] }).length > 0;
	return clauses.length > 0 && clauses.every(({ any, not }) => any.some(has) !== not);
};

describe('what was typed', () => {
	test('words without stop words; quotation marks of any kind make a phrase, an open one runs to the end', () => {
		expect(asked('the gauge and sluices')).toEqual(['gauge|gauges', 'sluices|sluice']);
		expect(asked('“the gauge” dry')).toEqual(['the gauge', 'dry|dries']);
		expect(asked('old "dry river')).toEqual(['old|olds', 'dry river']);
	});

	test('AND, OR, NOT and a minus, a star, NEAR and fields', () => {
		expect(asked('gauge AND "dry bed" OR sluice NOT reed -"wet bed"')).toEqual([
			'gauge|gauges',
			'dry bed or sluice|sluices',
			'-reed|reeds',
			'-wet bed',
		]);
		expect(asked('gaug* NEAR/3 "bed"')).toEqual(['gaug* ~3 bed']);
		expect(readQuery('by:Weir keyword:"water level"').clauses.map(({ any }) => any[0]!.texts)).toEqual([[1], [2]]);
		expect(readQuery('-place:Merrow outlet:"Dusk News" dam').names).toEqual([
			{ kind: 'place', name: 'Merrow', not: true },
			{ kind: 'outlet', name: 'Dusk News', not: false },
		]);
		expect(asked('and or not')).toEqual([]);
	});

	test('what is not understood is said', () => {
		expect(problems('(dam OR reed) bed')).toEqual(['brackets']);
		expect(problems('colour:red')).toEqual(['noField']);
		expect(problems('dam OR')).toEqual(['operator']);
		expect(problems('d*m *dam')).toEqual(['star']);
		expect(problems('dam*')).toEqual([]);
		expect(problems('https://dam.example/x 10:30')).toEqual([]);
		expect(problems('a b c d e f g h i j k l m n o p q r s t u v w x y z')).toEqual(['manyWords']);
	});

	test('only stop words, or nothing to search for, is said and not searched', () => {
		expect(readQuery('the')).toEqual({ clauses: [], names: [], problems: [{ key: 'stopped', what: '' }] });
		for (const q of ['', '"', '""', '?![].', '\u200f\u202e', '<>', '-', '*'])
			expect([q, asked(q), problems(q).at(-1)]).toEqual([q, [], 'nothing']);
		expect(asked('<script>alert(1)</script>')).toEqual(['script|scripts', 'alert|alerts', '1']);
	});

	test('never fails and never asks for much', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (q) => {
				const { clauses } = readQuery(q);
				expect(clauses.length).toBeLessThanOrEqual(12);
				for (const { any } of clauses) for (const { rows } of any) expect(rows.length).toBeLessThanOrEqual(4);
			}),
		);
	});
});

describe('letters', () => {
	test.each([
		// Letters that no mark is taken off, ligatures, apostrophes, numbers, hyphens.
		['Oresund', 'The Øresund house'],
		['Oeresund', 'The Øresund house'],
		['fire office', 'The oﬃce of the ﬁre brigade'],
		['Coeur', 'Cœur de Sill'],
		['Dorde', 'Đorđe'],
		['Lodz aeon thorn', 'Łódź, æon, þorn'],
		['OHarn', 'Steve O’Harn'],
		['Harn', 'Steve O’Harn'],
		["al-Nu'man", 'in al-Nu’man’s town'],
		['Numan', 'in al-Nu’man’s town'],
		['1200', '1,200 people'],
		['T72', 'a T-72 tank'],
		['T-72', 'a T72 tank'],
		['drawdown', 'the draw-down'],
		['"draw down"', 'the draw-down'],
		['US', 'the U.S. consul'],
		['eau', 'de l’eau'],
		// German.
		['Mueller', 'Jürgen Müller'],
		['Müller', 'J. Mueller'],
		['Muller', 'Jürgen Müller'],
		['Strasse Fluss', 'Straße am Fluß'],
		// Turkish.
		['sirnakli', 'Şırnaklı çiftçiler'],
		['ısparta', 'ISPARTA'],
		['istanbul', 'İstanbul’daki'],
		['igdir', "Iğdır'da"],
		// Arabic and Persian.
		['مدرسة', 'أنّ المدرسة القديمة'],
		['المدرسه', 'أنّ المدرسة القديمة'],
		['مستشفي', 'مستشفى المدينة'],
		['الماء', 'الـــمـــاء لنا'],
		['سد', 'إنّ السدّ'],
		['أوسترك', 'وبأوسترك خرج'],
		['اوسترك', 'وفد لأوسترك'],
		['مدينة', 'للمدينة'],
		['كريمي', 'علی کریمی گفت'],
		['میگویند', 'کشاورزان می‌گویند که'],
		['2016', '۳ فوریه ۲۰۱۶'],
		// Scripts that set no spaces.
		['水庫', '排空席爾水庫。'],
		['席爾水庫', '排空席爾水庫。'],
		['水', '排空席爾水庫'],
		['庫', '排空席爾水庫'],
		['ダム', 'シル・ダムの水'],
		['サッカー', 'サッカー場も'],
		['東京 2016年', '2016年2月 東京都知事'],
		['เขื่อน', 'ปล่อยน้ำออกจากเขื่อน'],
		['ศาล', 'บอกว่าจะไปศาล'],
		['서울', '서울에서'],
		// Marks that make another word.
		['किताब', 'यह किताब है'],
	])('%s finds %s', (q, text) => expect(finds(q, text)).toBe(true));

	test.each([
		['universe', 'the universities'],
		['organ', 'the organization'],
		['police', 'a policy'],
		['new', 'the news'],
		['Muller', 'J. Mueller'],
		['harn', 'Halvern'],
		['350', '£3.50'],
		['تاب', 'كتاب'],
		['الد', 'والد'],
		['水排', '排空席爾水庫'],
		['เขา', 'เข้า'],
		['कतब', 'किताब'],
		['"the gauge" -reed', 'the gauge by the reed'],
	])('%s does not find %s', (q, text) => expect(finds(q, text)).toBe(false));

	test('every word of a text is found by the forms that the index has of it, and stands at its place', () => {
		fc.assert(
			fc.property(fc.string({ unit: fc.constantFrom(...'aßüøé’-. ,1٣שاةو水庫ダเขื่อ한'), maxLength: 40 }), (text) => {
				const units = unitsOf(text);
				const tokens = indexed(text);
				expect(tokens === '' ? 0 : tokens.split(' ').length).toBe(units.length);
				for (const unit of units) {
					expect(text.slice(unit.start, unit.end)).not.toBe('');
					for (const form of formsOf(unit)) expect(form).toMatch(/^[\p{L}\p{N}]+$/u);
				}
			}),
		);
	});
});

describe('places in a text', () => {
	const found = (q: string, text: string, voice: MarkedSegment['voice'] = 'text'): MarkedSegment => {
		const rows = readQuery(q).clauses.flatMap(({ any }) => any.flatMap((term) => rowsOfTerm(term)));
		return { voice, paragraph: voice === 'text' ? 1 : 0, text, marks: marksIn(text, { rows, acronyms: ['JI'] }), names: false };
	};
	const marked = (q: string, text: string) => found(q, text).marks.map(({ from, to }) => text.slice(from, to));
	const shown = (...segments: MarkedSegment[]) =>
		excerptOf(segments)
			.excerpt.map(({ text, marked: on }) => (on ? `[${text}]` : text))
			.join('');

	test('words are marked whole, with genitive and hyphens, side by side as one', () => {
		expect(marked('keeper', 'The keeper’s gate')).toEqual(['keeper’s']);
		expect(marked('"river stone" T72', 'river stone of a T-72')).toEqual(['river stone', 'T-72']);
		expect(marked('gate keeper', 'The gate keeper slept.')).toEqual(['gate keeper']);
		expect(marked('水庫', '排空席爾水庫。')).toEqual(['水庫']);
		expect(marked('x', 'the JI and ji')).toEqual(['JI']);
	});

	test('the address of a hit leads to its paragraph and quotes what stands around it', () => {
		expect(fragmentOf(found('gate', 'The keeper’s gate at al-Nu’man.'))).toBe('#p1:~:text=The%20keeper%E2%80%99s-,gate,-at%20al');
		expect(fragmentOf(found('Weir', 'Jonas Weir', 'byline'))).toBe('#:~:text=Jonas-,Weir');
		expect(fragmentOf(found('zebra', 'Nothing here'))).toBe('#p1');
	});

	test('an excerpt is whole sentences, at most 40 words, or 90 letters where no spaces are set', () => {
		const long = Array.from({ length: 300 }, (_, at) => `w${at}`).join(' ');
		const cut = shown(found('w200', long));
		expect(cut).toMatch(/^… w192 .*\[w200\].* w231 …$/);
		expect(shown(found('dry', 'One came. The bed was dry. All left.'))).toBe('… The bed was [dry]. All left.');
		expect([...shown(found('水', `${'山'.repeat(200)}水${'山'.repeat(100)}`)).replace(/[… [\]]/g, '')].length).toBe(90);
		expect(shown(found('x', 'First.'), found('weir', 'Jonas Weir', 'byline'))).toBe('Jonas [Weir]');
		expect(shown()).toBe('');
	});
});

describe('small files', () => {
	test('rising numbers come back from their steps', () => {
		fc.assert(
			fc.property(fc.uniqueArray(fc.nat()), (numbers) => {
				const rising = numbers.toSorted((a, b) => a - b);
				expect(deltaDecode(deltaEncode(rising))).toEqual(rising);
			}),
		);
		expect(deltaEncode([3, 4, 9])).toEqual([3, 1, 5]);
	});

	test('months of reports whose date is a span, or is not known', () => {
		const dated = (dateEarliest: string | null, dateLatest: string | null) => ({ dateEarliest, dateLatest });
		const span = monthsOf(
			JSON.parse(
				writeSpan([
					dated('2016-01-03', '2016-01-03'),
					dated('2016-01-04', '2016-03-01'),
					dated('2016-02-01', null),
					dated(null, null),
				]),
			),
		);
		expect(span).toEqual({ first: ['2016-01', '2016-01', '2016-02', ''], last: ['2016-01', '2016-03', '', ''] });
		const within = (from: string, to: string) =>
			span.first.map((first, number) => canFallIn(first, span.last[number] ?? '', from, to));
		expect(within('2016-02', '2016-02')).toEqual([false, true, true, false]);
		expect(within('2016', '')).toEqual([true, true, true, false]);
		expect(within('', '2016-01')).toEqual([true, true, false, false]);
	});

	test('days as well as months', () => {
		const day = (dateEarliest: string) => ({ dateEarliest, dateLatest: dateEarliest });
		const { first, last } = monthsOf(JSON.parse(writeSpan([day('2016-01-14'), day('2016-01-15'), day('2016-02-01')], BY_DAY)));
		const within = (from: string, to: string) => first.map((one, at) => canFallIn(one, last[at]!, from, to));
		expect(within('2016-01-15', '2016-01')).toEqual([false, true, false]);
		expect(within('', '2016-01-14')).toEqual([true, false, false]);
	});

	test('bars: every month from the first to the last, years when there are many', () => {
		expect(monthAxis(['2016-11', '2017-01', ''])).toEqual(['2016-11', '2016-12', '2017-01']);
		expect(monthAxis(['', '2010-01', '2019-12'])).toEqual(Array.from({ length: 10 }, (_, at) => String(2010 + at)));
		expect(monthAxis([])).toEqual([]);
		expect(monthAxis([''])).toEqual([]);
	});
});
