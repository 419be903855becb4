import { foldNames } from '#names';
import { DEMONYMS } from './demonyms.ts';

/** Peoples and parts of the world of more than one country, written like DEMONYMS under the code of none. */
const PEOPLES = `
ZZ|Arab Arabian Arabic|arabisch Araber|arabe|árabe|арабск араб|عربي عرب
ZZ|European|europäisch Europäer|européen|europeo|европейск европеец|أوروبي أوربي
ZZ|African|afrikanisch Afrikaner|africain|africano|африканск африканец|إفريقي أفريقي أفارقة
ZZ|Asian|asiatisch Asiate|asiatique|asiático|азиатск азиат|آسيوي
ZZ|Western Westerner|westlich|occidental|occidental|западн|غربي
ZZ|Korean|koreanisch Koreaner|coréen|coreano|корейск кореец|كوري
ZZ|Kurdish Kurd|kurdisch Kurde|kurde|kurdo|курдск курд|كردي أكراد كرد
ZZ|Soviet|sowjetisch|soviétique|soviético|советск|سوفيتي سوفياتي
ZZ|Yugoslav|jugoslawisch Jugoslawe|yougoslave|yugoslavo|югославск|يوغوسلافي
ZZ|Latin_American|lateinamerikanisch Lateinamerikaner|latino-américain|latinoamericano|латиноамериканск|
ZZ|Scandinavian Nordic Balkan Baltic|skandinavisch nordisch baltisch|scandinave balte|escandinavo báltico|скандинавск балтийск|
ZZ|Tibetan Uyghur Uighur|tibetisch uigurisch|tibétain ouïghour|tibetano uigur|тибетск уйгурск|شيشاني
ZZ|Chechen Tatar|tschetschenisch|tchétchène|checheno|чеченск татарск|
ZZ|Catalan Basque Flemish|katalanisch baskisch flämisch|catalan basque|catalán|каталонск баскск|
ZZ|Bavarian Sicilian Cossack|bayerisch bayrisch|flamand|vasco|баварск|
`;

/** Languages that the table has a column for, in its order. */
const COLUMNS = ['en', 'de', 'fr', 'es', 'ru', 'ar'] as const;
type Column = (typeof COLUMNS)[number];

/** Folded form → ISO code, a map for each language; made when the language is first met. */
const known = new Map<Column, ReadonlyMap<string, string>>();

/** The country of a folded word that tells where somebody or something is from, or ZZ for a people of several countries. */
export function demonymIn(folded: string, language: string): string | null {
	const column = COLUMNS.find((one) => one === language.split('-')[0]);
	const own = column === undefined ? null : lookUp(folded, column);
	return own ?? (column === 'en' ? null : lookUp(folded, 'en'));
}

function lookUp(folded: string, column: Column): string | null {
	const forms = known.get(column) ?? formsOf(column);
	known.set(column, forms);
	const found = forms.get(folded);
	if (found !== undefined || column !== 'ar') return found ?? null;
	return (
		bareArabic(folded)
			.map((bare) => forms.get(bare))
			.find((code) => code !== undefined) ?? null
	);
}

function formsOf(column: Column): ReadonlyMap<string, string> {
	const at = COLUMNS.indexOf(column) + 1;
	const printed = `${DEMONYMS.trim()}${PEOPLES}`
		.trim()
		.split('\n')
		.flatMap((row) => {
			const cells = row.split('|');
			const words = (cells[at] ?? '').split(' ').filter(Boolean);
			return words.flatMap((word) => INFLECT[column](word.replaceAll('_', ' ')).map((form) => [form, cells[0]!] as const));
		});
	const folded = foldNames(printed.map(([form]) => form));
	// Of two countries with one word the first has it.
	return new Map(printed.map(([, code], row) => [folded[row]!, code] as const).reverse());
}

const ADJECTIVE = 'ий ая ое ие ого ой ому ую им их ими ом'.split(' ');
const NOUN = 'а у ом е ы и ов ам ами ах'.split(' ');

/** The forms in which a word of the table is printed; some that nobody prints among them. */
const INFLECT: Readonly<Record<Column, (word: string) => string[]>> = {
	en: (word) => [word, `${word}s`],
	de: (word) => {
		if (/^[\p{Ll}-]+$/u.test(word)) return each(word, ['', 'e', 'er', 'en', 'em', 'es', 'e']);
		const stem = word.replace(/e$/, '');
		return [...each(word, ['', 's', 'n', 'en']), ...each(stem, ['in', 'innen', 'r'])];
	},
	fr: (word) => [...each(word, ['', 's', 'e', 'es']), ...(word.endsWith('n') ? each(word, ['ne', 'nes']) : [])],
	es: (word) => {
		if (word.endsWith('o')) return each(word.slice(0, -1), ['o', 'a', 'os', 'as']);
		return each(word, /[aeí]$/.test(word) ? ['', 's', 'es'] : ['', 'a', 'es', 'as']);
	},
	ru: (word) => {
		if (/(?:[сц]к|западн)$/.test(word))
			return each(word, word.endsWith('н') ? ['ый', 'ые', 'ых', 'ым', ...ADJECTIVE] : ADJECTIVE);
		if (/[ая]нин$/.test(word)) return each(word.slice(0, -2), ['ин', 'ина', 'ину', 'ином', 'ине', 'е', '', 'ам', 'ами', 'ах']);
		if (word.endsWith('ец')) return [word, ...each(word.replace(/иец$/, 'ийц').replace(/ец$/, 'ц'), [...NOUN, 'ев', 'ем'])];
		return each(word, ['', ...NOUN]);
	},
	ar: (word) => each(word, ['', 'ة', 'ين', 'ون', 'ات', 'تين']),
};

function each(stem: string, endings: readonly string[]): string[] {
	return endings.map((ending) => stem + ending);
}

/** An Arabic word without what is written onto its front, as far as that can be: "and", "in", "as", "to", the article. */
export function bareArabic(folded: string): string[] {
	const found = [folded];
	for (const parts of [/^[وف]/u, /^[بكل]/u, /^ا?ل/u]) {
		for (const word of [...found]) if (word.length > 4 && parts.test(word)) found.push(word.replace(parts, ''));
	}
	return found.slice(1);
}
