import { foldNames } from '#names';
import { ALIASES } from './country-aliases.ts';
import { bareArabic } from './country-words.ts';

/** Territories of Unicode's list that are no countries: unions, zones, dependencies without a code of their own in ISO. */
const NO_COUNTRY = new Set('AC CP CQ DG EA EU EZ IC QO TA UN XA XB ZZ'.split(' '));
const ARTICLE = /^(?:the|der|die|das|la|le|les|l|el|los|las) (?=\S)/;

/** Folded name → ISO code, a map for each language with the English names and the aliases. */
const known = new Map<string, ReadonlyMap<string, string>>();
let codes: readonly string[] | null = null;

/** Every ISO code of a country or territory. */
export function countryCodes(): readonly string[] {
	codes ??= allCodes();
	return codes;
}

/**
 * The code of the country that a folded name is, in the language given or English.
 *
 * @param capitals whether it may have been printed in capitals: "US", never "Us"
 */
export function countryNamed(folded: string, language: string, capitals = true): string | null {
	const names = namesFor(language);
	const own = names.get(folded);
	if (own !== undefined) return own;
	const forms = formsOf(folded, language);
	for (const name of forms) {
		const code = names.get(name);
		if (code !== undefined) return code;
	}
	if (!capitals || folded.length > LONGEST_ACRONYM) return null;
	for (const name of forms) {
		const code = names.get(acronym(name));
		if (code !== undefined) return code;
	}
	return null;
}

/** Countries whose long name no report prints: "Hong Kong SAR China", "Myanmar (Burma)". Others are "US" when short. */
const LONG_WINDED = new Set(['CD', 'CG', 'HK', 'MM', 'MO', 'PS']);

/** What a country is called in a language, in English where Unicode has no names in it. */
export function nameOfCountry(code: string, language: string): string {
	const style = LONG_WINDED.has(code) ? 'short' : 'long';
	return displayNames(language, style)?.of(code) ?? displayNames('en', style)!.of(code) ?? code;
}

function allCodes(): string[] {
	const english = displayNames('en', 'long')!;
	const letters = Array.from({ length: 26 }, (_, at) => String.fromCharCode(65 + at));
	// A code that was given up leads to another: BU to MM.
	return letters
		.flatMap((first) => letters.map((second) => first + second))
		.filter((code) => !NO_COUNTRY.has(code) && english.of(code) !== undefined && new Intl.Locale(`und-${code}`).region === code);
}

/** "the US", "EE. UU.": with an article or a space. */
const LONGEST_ACRONYM = 10;

/** The names of a language, the aliases, the English names: of two countries of a name the first has it. */
function namesFor(language: string): ReadonlyMap<string, string> {
	const found = known.get(language);
	if (found) return found;
	// French says "Congo" to Brazzaville's, English to Kinshasa's: the language's own list goes first.
	const names = new Map<string, string>();
	const add = (rows: Iterable<readonly [string, string]>) => {
		for (const [name, code] of rows) if (!names.has(name)) names.set(name, code);
	};
	if (language === 'en') {
		add(printedForms(namesIn('en'), 'en'));
		add(printedForms(aliases(), 'en'));
	} else {
		add(printedForms(namesIn(language), language));
		add(printedForms(aliases(), 'en'));
		add(namesFor('en'));
	}
	known.set(language, names);
	return names;
}

function aliases(): [string, string][] {
	return ALIASES.trim()
		.split('\n')
		.flatMap((row) => {
			const [code, ...names] = row.split(' ') as [string, ...string[]];
			return names.map((name): [string, string] => [name.replaceAll('_', ' '), code]);
		});
}

/** Names of Unicode's list in a language with their codes; of two of one name the last goes first, as it always has. */
function namesIn(language: string): [string, string][] {
	const names: [string, string][] = [];
	for (const style of ['long', 'short'] as const) {
		const display = displayNames(language, style);
		if (display === null) continue;
		for (const code of countryCodes()) {
			const name = display.of(code);
			if (name !== undefined) names.push([name, code]);
		}
	}
	return names.reverse();
}

/** "and" as Unicode's "&" is printed, by language; "Saint" for its "St." everywhere. */
const AND: Readonly<Record<string, string>> = { en: 'and', de: 'und', fr: 'et', es: 'y', pt: 'e', it: 'e', nl: 'en' };

/** The folded forms of names: in cases, with "and", "Saint" and without an Arabic article. All are folded at once. */
function printedForms(names: readonly (readonly [string, string])[], language: string): [string, string][] {
	const and = AND[language.split('-')[0]!];
	const written = names.flatMap(([name, code]) => {
		const spelled = and === undefined || !name.includes(' & ') ? [name] : [name, name.replace(' & ', ` ${and} `)];
		const whole = name.includes('St. ') ? spelled.flatMap((one) => [one, one.replace(/\bSt\. /, 'Saint ')]) : spelled;
		return [...whole, ...(/^ال/.test(name) ? [name.slice(2)] : [])].map((form) => [form, code] as const);
	});
	const folded = foldNames(written.map(([form]) => form));
	return written.flatMap(([form, code], at) => {
		const isAcronym = /^\p{Lu}(?:\.?\p{Lu}){1,2}\.?$/u.test(form);
		const forms = isAcronym ? [acronym(folded[at]!)] : russianCases(folded[at]!);
		return forms.map((one): [string, string] => [one, code]);
	});
}

/** What a name in capitals is kept as, apart from words: no folded name has a capital. */
function acronym(folded: string): string {
	return folded.toUpperCase();
}

function displayNames(language: string, style: 'long' | 'short'): Intl.DisplayNames | null {
	if (!isSpoken(language)) return null;
	return new Intl.DisplayNames([language], { type: 'region', style, fallback: 'none' });
}

/** Whether Unicode knows a language; for others the machine's own would be taken. */
function isSpoken(language: string): boolean {
	try {
		return !language.startsWith('und') && Intl.DisplayNames.supportedLocalesOf([language]).length > 0;
	} catch {
		// A tag mistyped in a sidecar.
		return false;
	}
}

/** A name as it may be printed: with an article, with the German genitive, with Arabic words written onto it. */
function formsOf(folded: string, language: string): string[] {
	const bare = folded.replace(ARTICLE, '');
	const forms = bare === folded ? [folded] : [folded, bare];
	if (language === 'de' && bare.endsWith('s')) return [...forms, bare.slice(0, -1)];
	return /^[ء-ي]/.test(folded) ? [...forms, ...bareArabic(folded)] : forms;
}

const ENDINGS: readonly (readonly [RegExp, readonly string[]])[] = [
	[/ия$/, ['ия', 'ии', 'ию', 'иеи']],
	[/[ая]я$/, ['ая', 'ои', 'ую', 'яя', 'еи', 'юю']],
	[/ея$/, ['ея', 'еи', 'ее', 'ею', 'ееи']],
	[/(?<=[гкхжчшщ])а$/, ['а', 'и', 'е', 'у', 'ои']],
	[/а$/, ['а', 'ы', 'е', 'у', 'ои']],
	[/я$/, ['я', 'и', 'е', 'ю', 'еи']],
	[/ые$/, ['ые', 'ых', 'ым', 'ыми']],
	[/ие$/, ['ие', 'их', 'им', 'ими']],
	[/ы$/, ['ы', '', 'ов', 'ам', 'ами', 'ах']],
	[/ь$/, ['ь', 'я', 'и', 'ю', 'ем', 'ью', 'е']],
	[/(?<=[аеоу])и$/, ['и', 'я', 'ю', 'ем', 'е']],
	[/(?<=[бвгджзклмнпрстфхцчшщ])$/, ['', 'а', 'у', 'ом', 'е']],
];

/** A Cyrillic name in the cases of Russian: "России", "Южной Кореи". Folded letters: й is и. */
function russianCases(folded: string): string[] {
	if (!/^[а-я]{4}/.test(folded)) return [folded];
	const words = folded.split(' ').map((word) => {
		const ending = ENDINGS.find(([pattern]) => pattern.test(word));
		return ending === undefined ? [word] : ending[1].map((last) => word.replace(ending[0], last));
	});
	return words.reduce<string[]>(
		(all, forms) => all.flatMap((start) => forms.map((form) => (start === '' ? form : `${start} ${form}`))),
		[''],
	);
}
