import { foldName } from '#names';
import { atlas, IS, isBodyNoun, isGermanNoun, listsOf, namedWords } from './lexicon.ts';
import type { Pool } from './pool.ts';

/** Notes a feature where it holds. */
export type Add = (name: string, holds?: unknown, strength?: number) => void;

/** What kind of body or place a noun makes of the name that it ends or begins: nouns of one kind tell alike. */
const CLASSES: Readonly<Record<string, string>> = {
	school:
		'university college school academy institute universität hochschule institut université universidad instituto colegio университет институт академия',
	office:
		'ministry department agency bureau authority administration commission committee council office board service secretariat ministerium ausschuss kommission amt behörde ministère conseil comité ministerio consejo comité comisión министерство совет комитет комиссия агентство служба управление департамент',
	court: 'court tribunal gericht gerichtshof audiencia juzgado fiscalía суд cour',
	party:
		'party partei parti partido партия movement front coalition alliance union unions federation confederation verband bund gewerkschaft syndicat sindicato союз фронт движение коалиция',
	firm: 'inc corp corporation ltd llc plc co company companies holdings group industries airlines airways partners bank motors electric pharmaceuticals systems technologies software communications telecom insurance stores enterprises gmbh ag kg se konzern banque société banco grupo банк компания группа корпорация capital ventures labs robotics aerospace productions entertainment solutions energy express machines foods brands records label studios media motors',
	club: 'team club united fc afc sc city rovers athletic league tour cup verein fußballverein eintracht borussia клуб лига',
	arms: 'army armies force forces navy militia brigade brigades battalion regiment division guard guards police corps command polizei armee bundeswehr ejército policía armée gendarmerie полиция армия',
	house:
		'hospital church museum gallery theatre theater library laboratory observatory center centre foundation fund trust klinikum klinik stiftung zentrum fondation fundación фонд центр больница',
	society:
		'association organization organisation society brotherhood initiative campaign network assembly parliament congress senate asociación organización association ассоциация организация парламент дума',
	water: 'river sea ocean lake bay gulf strait creek falls fluss see río mer lac река озеро море',
	land: 'province governorate district county state region territory republic kingdom island islands isle peninsula valley desert provincia область край район округ остров kreis landkreis bezirk',
	height: 'mountain mountains mount hills hill heights highlands berg gebirge mont monte sierra',
	way: 'street avenue road square boulevard lane highway bridge straße platz rue calle avenida улица площадь',
	ground:
		'airport airbase airfield base port harbour harbor park stadium arena camp prison building tower palace flughafen stadion halle schanze',
};

const classes = new Map(
	Object.entries(CLASSES).flatMap(([name, words]) => words.split(' ').map((word) => [foldName(word), name] as const)),
);

/** The kind of body or place that a folded noun makes of a name; null for another word. */
const headClass = (word: string): string | null => classes.get(word) ?? null;

/** What lists say of the words of a name. */
export function addWords({ words }: Pool, language: string, add: Add): void {
	const lists = listsOf(language);
	const named = namedWords(language);
	const many = words.length > 1;
	const [first, last] = [words[0]!, words.at(-1)!];
	const bits = words.map((word) => lists.get(word) ?? 0);
	const [begin, end] = [bits[0]!, bits.at(-1)!];
	const bodyLast = isBodyNoun(last, end);
	add(`words ${Math.min(words.length, 4)}`);
	add(many ? 'given name first' : 'a given name', named(first).given);
	add('given name last', many && named(last).given);
	add('given name within', words.length > 2 && named(words[1]!).given);
	add('initial within', many && words.some((word, at) => at > 0 && word.length === 1));
	add('initials first', many && first.length < 3 && !(begin & (IS.ordinary | IS.placeOpening | IS.nameLink)));
	add(many ? 'body noun last' : 'a body noun', bodyLast);
	add('body noun first', many && isBodyNoun(first, begin));
	add(
		'body noun within',
		words.length > 2 && words.some((word, at) => at > 0 && at < words.length - 1 && isBodyNoun(word, bits[at]!)),
	);
	add(many ? 'place noun last' : 'a place noun', end & IS.place);
	add('place noun first', many && begin & IS.place);
	add('place opening', many && begin & IS.placeOpening);
	add(many ? 'outlet noun last' : 'an outlet noun', end & IS.outlet);
	add('outlet noun first', many && begin & IS.outlet);
	add('company', many && end & IS.company);
	add('a title', end & IS.title);
	const head = many ? (headClass(last) ?? headClass(first)) : null;
	add(`head: ${head}`, head !== null);
	add(many ? 'demonym first' : 'a demonym', named(first).demonym !== null);
	add('country first', many && named(first).country !== null);
	if (many) {
		add('last word a place', !named(last).given && isTown(last));
		add('first word a place', !named(first).given && isTown(first));
	}
	addOrdinary(words, bits, language, add);
}

/** Whether the words of a name are words of the language, too. */
function addOrdinary(words: readonly string[], bits: readonly number[], language: string, add: Add): void {
	const many = words.length > 1;
	const [begin, end] = [bits[0]!, bits.at(-1)!];
	let [ordinary, nouns] = [0, 0];
	for (let at = 0; at < words.length; at++) {
		if (bits[at]! & IS.ordinary) ordinary += 1;
		if (language === 'de' && isGermanNoun(words[at]!, bits[at]!)) nouns += 1;
	}
	add(many ? 'all ordinary words' : 'an ordinary word', ordinary === words.length);
	add('last word ordinary', many && end & IS.ordinary && ordinary < words.length);
	add('first word ordinary', many && begin & IS.ordinary && ordinary < words.length);
	add('no ordinary word', ordinary === 0);
	if (language !== 'de') return;
	add(many ? 'German nouns' : 'a German noun', nouns === words.length);
	add('last a German noun', many && isGermanNoun(words.at(-1)!, end) && nouns < words.length);
	add(many ? 'words in German' : 'one word in German');
}

/** Whether a word is the name of a town of some size. */
function isTown(word: string): boolean {
	return atlas.lookup(word).some(({ population, exact }) => exact && population >= 50_000);
}
