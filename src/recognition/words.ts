import { foldName } from '#names';
import { GROUP_HEADS } from './cue-words.ts';
import lists from './ordinary-words.json' with { type: 'json' };

const SMALL = new Set(lists.small.split(' '));
const NOUNS = new Set(lists.nouns.split(' '));
/** How German makes nouns; hardly any name ends so. */
const GERMAN_NOUN =
	/.{3}(?:ung|ungen|heit|keit|schaft|schaften|tion|tionen|ismus|tat|taten|linge?|nisse?|tum|erin|erinnen|spieler|spiele?s?|jahre?n?)$/;
const DAYS = daysAndMonths();

/** Whether a folded word stands in small letters in ordinary text: with a capital it may only open a sentence. */
export function isOrdinary(folded: string): boolean {
	return SMALL.has(folded);
}

/** Small words that open sentences and never names, though some are given names somewhere. */
const OPENERS = new Set(
	(
		'the a an in on at by to of from with as if it its he she they we you i his her our my your this that these those there here ' +
		'when where while who what why how after before since until during although though however also even still yet more most many ' +
		'much some any all both each every no not only just now then than so such very over under between among about against into ' +
		'through according but and or nor for one two three four five will can may must could would should is are was were has have had ' +
		'do did does yesterday today tonight tomorrow meanwhile earlier later gestern heute morgen der die das ein eine im am es er sie wir und aber el la los las un una en de del al y o que se su le les il elle on ' +
		'ce cette et ou dans par pour au aux du des в на и но это он она они'
	).split(' '),
);

/** Whether a folded word opens sentences and never a name. */
export function isOpener(folded: string): boolean {
	return OPENERS.has(folded);
}

/** Whether a folded word is a German noun, which has a capital anywhere. */
export function isGermanNoun(folded: string): boolean {
	return NOUNS.has(folded) || SMALL.has(folded) || GERMAN_NOUN.test(folded);
}

/** Whether a folded word is a day of the week or a month: with a capital in English, and no name. */
export function isDayOrMonth(folded: string): boolean {
	return DAYS.has(folded);
}

/** Whether the noun of a body ends a German compound: "Innenministerium", "Sozialgericht". */
export function endsInBody(folded: string): boolean {
	return /(?:ministerium|partei|verband|gericht|verein|gesellschaft|universitat|stiftung|gewerkschaft|akademie|klinik|klinikum|kammer|behorde)s?$/.test(
		folded,
	);
}

/** Whether a word is the noun of a body, alone or at the end of a compound. */
export function isBodyNoun(folded: string): boolean {
	return GROUP_HEADS.has(folded) || endsInBody(folded);
}

function daysAndMonths(): Set<string> {
	const words = new Set(['mon', 'tue', 'tues', 'wed', 'thu', 'thurs', 'fri', 'sat', 'sun', 'sept']);
	const first = Date.UTC(2023, 0, 1);
	for (const language of ['en', 'de', 'fr', 'es', 'ru']) {
		for (const length of ['long', 'short'] as const) {
			const day = new Intl.DateTimeFormat(language, { weekday: length, timeZone: 'UTC' });
			const month = new Intl.DateTimeFormat(language, { day: 'numeric', month: length, timeZone: 'UTC' });
			for (let n = 0; n < 12; n++) {
				words.add(foldName(day.format(first + n * 86_400_000)));
				const part = month.formatToParts(Date.UTC(2023, n, 1)).find(({ type }) => type === 'month');
				if (part) words.add(foldName(part.value));
			}
		}
	}
	return words;
}
