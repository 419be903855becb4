import { foldName } from '#names';
import { bareArabic } from './country-words.ts';

/** Names of countries in daily use that Unicode's lists do not have, in every language; spaces as underscores. */
const ALIASES = `
AE UAE U.A.E. Emirates The_Emirates Emirate VAE EAU Émirats Emiratos ОАЭ Эмираты الإمارات
BA Bosnia Bosnien Bosnie Босния البوسنة
BF Upper_Volta
BJ Dahomey
BY Byelorussia Weißrussland Biélorussie Bielorrusia Белоруссия
CD Congo Congo-Kinshasa DR_Congo D.R._Congo DRC D.R.C. Democratic_Republic_of_Congo Democratic_Republic_of_the_Congo Zaire Zaïre
CD Kongo DR_Kongo Demokratische_Republik_Kongo RDC République_démocratique_du_Congo República_Democrática_del_Congo ДРК Заир
CF Zentralafrikanische_Republik Centrafrique ЦАР
CG Congo-Brazzaville Republic_of_Congo Republic_of_the_Congo Kongo-Brazzaville République_du_Congo
CI Ivory_Coast Elfenbeinküste Costa_de_Marfil ساحل_العاج
CN China PRC P.R.C. People's_Republic_of_China Mainland_China Volksrepublik_China Chine КНР
CV Cape_Verde Kap_Verde Cap-Vert
CZ Czech_Republic Tschechische_Republik République_tchèque República_Checa Чешская_Республика
EG Египта Египту Египтом Египте
DE Federal_Republic_of_Germany Bundesrepublik Bundesrepublik_Deutschland BRD RFA ФРГ
GB UK U.K. Britain Great_Britain United_Kingdom_of_Great_Britain_and_Northern_Ireland Großbritannien Grande-Bretagne
GB Gran_Bretaña Великобритания Британия بريطانيا المملكة_المتحدة
GM The_Gambia
HK Hong_Kong Hongkong Гонконг هونغ_كونغ
IE Republic_of_Ireland Irish_Republic
IR Islamic_Republic_of_Iran
KP North_Korea DPRK D.P.R.K. Democratic_People's_Republic_of_Korea КНДР Северная_Корея
KR South_Korea Republic_of_Korea Südkorea Южная_Корея
LK Ceylon
MD Moldavia Moldawien Moldavie Молдавия مولدافيا
MK Macedonia Mazedonien Macédoine Македония
MM Burma Birma Birmanie Birmania Бирма بورما
MO Macau Macao
NL Holland Holanda Голландия هولندا
PS Palestine State_of_Palestine Palestinian_Territory Occupied_Palestinian_Territories Палестина فلسطين
RU Russian_Federation Russische_Föderation Fédération_de_Russie Federación_Rusa РФ Российская_Федерация
SA Kingdom_of_Saudi_Arabia K.S.A. Saudi-Arabien السعودية
SY Syrian_Arab_Republic سورية
SZ Swaziland Swasiland
TL East_Timor Timor_Leste Osttimor
TR Turkey Türkiye Republic_of_Turkey
TW Formosa
TZ Tansania Tanganyika
US U.S. U.S.A. USA America United_States_of_America The_States USA États-Unis_d'Amérique EE.UU. EE._UU. EEUU Estados_Unidos_de_América
US США Америка الولايات_المتحدة_الأمريكية أمريكا أميركا
VA Vatican Holy_See Vatikan Saint-Siège Santa_Sede Ватикан الفاتيكان
VN Viet_Nam
`;

/** Territories of Unicode's list that are no countries: unions, zones, dependencies without a code of their own in ISO. */
const NO_COUNTRY = new Set('AC CP CQ DG EA EU EZ IC QO TA UN XA XB ZZ'.split(' '));
const ARTICLE = /^(?:the|der|die|das|la|le|les|l|el|los|las) (?=\S)/;

/** Folded name → ISO code, a map for each language. */
const known = new Map<string, ReadonlyMap<string, string>>();
let codes: readonly string[] | null = null;
let aliases: ReadonlyMap<string, string> | null = null;

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
	aliases ??= aliasMap();
	const forms = formsOf(folded, language);
	for (const name of capitals ? [...forms, ...forms.map(acronym)] : forms) {
		// French says "Congo" to Brazzaville's, English to Kinshasa's: the language's own list goes first.
		const code = namesIn(language).get(name) ?? aliases.get(name) ?? namesIn('en').get(name);
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

function aliasMap(): ReadonlyMap<string, string> {
	const found = new Map<string, string>();
	for (const row of ALIASES.trim().split('\n')) {
		const [code, ...names] = row.split(' ') as [string, ...string[]];
		for (const name of names) for (const form of printed(name.replaceAll('_', ' '), 'en')) found.set(form, code);
	}
	return found;
}

function namesIn(language: string): ReadonlyMap<string, string> {
	const found = known.get(language);
	if (found) return found;
	const names = new Map<string, string>();
	for (const style of ['long', 'short'] as const) {
		const display = displayNames(language, style);
		if (display === null) continue;
		for (const code of countryCodes()) {
			const name = display.of(code);
			if (name !== undefined) for (const form of printed(name, language)) names.set(form, code);
		}
	}
	known.set(language, names);
	return names;
}

/** "and" as Unicode's "&" is printed, by language; "Saint" for its "St." everywhere. */
const AND: Readonly<Record<string, string>> = { en: 'and', de: 'und', fr: 'et', es: 'y', pt: 'e', it: 'e', nl: 'en' };

/** The folded forms of a name of Unicode's list: in cases, with "and", "Saint" and without an Arabic article. */
function printed(name: string, language: string): string[] {
	const and = AND[language.split('-')[0]!];
	const written = [name, and === undefined ? name : name.replace(' & ', ` ${and} `)];
	const whole = written.flatMap((one) => [one, one.replace(/\bSt\. /, 'Saint ')]);
	const bare = /^ال/.test(name) ? [name.slice(2)] : [];
	if (/^\p{Lu}(?:\.?\p{Lu}){1,2}\.?$/u.test(name)) return [acronym(foldName(name))];
	return [...new Set([...whole, ...bare].map(foldName))].flatMap(russianCases);
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
