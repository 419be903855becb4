import { type Counts, fold } from './counts.ts';
import type { GoldFields } from './labelled.ts';
import type { Prediction } from './prediction.ts';

type Front = Prediction['frontmatter'];

/** Headline, day, authors, outlet and deck of one report, counted right, wrong or missing. */
export function scoreFields(gold: GoldFields, front: Front): Counts {
	return { ...headline(gold, front), ...day(gold, front), ...authors(gold, front), ...outlet(gold, front), ...deck(gold, front) };
}

function headline(gold: GoldFields, front: Front): Counts {
	if (gold.headline === null) return {};
	const right = [gold.headline, ...gold.headline_alts].some((wording) => fold(wording) === fold(front.headline));
	return { headlines: 1, headlinesRight: Number(right) };
}

/** A day that is printed nowhere and given without a doubt is wrong, like another day than the printed one. */
function day(gold: GoldFields, front: Front): Counts {
	const plain = /^\d{4}-\d\d-\d\d$/.test(front.date ?? '');
	const wrong = plain ? front.date !== gold.date : excludes(front, gold.date);
	if (gold.date === null) return { undated: 1, datesWrong: Number(plain) };
	return { dates: 1, datesRight: Number(front.date === gold.date), datesWrong: Number(wrong) };
}

/** Whether a doubtful date leaves no room for the day. */
function excludes({ date, dateEarliest, dateLatest }: Front, printed: string | null): boolean {
	if (date === null || printed === null) return false;
	return (dateEarliest !== null && printed < dateEarliest) || (dateLatest !== null && printed > dateLatest);
}

function authors(gold: GoldFields, front: Front): Counts {
	const left = front.authors.map(({ name }) => fold(name));
	let right = 0;
	for (const name of gold.authors.map(fold)) {
		const at = left.findIndex((given) => given === name || isPart(given, name) || isPart(name, given));
		if (at < 0) continue;
		right += 1;
		left.splice(at, 1);
	}
	return { authorsRight: right, authorsMissed: gold.authors.length - right, authorsInvented: left.length };
}

/** Whether one name is a part of the other, cut at words. */
function isPart(part: string, whole: string): boolean {
	return part.includes(' ') && ` ${whole} `.includes(` ${part} `);
}

function outlet(gold: GoldFields, front: Front): Counts {
	const given = fold(front.outlet).replace(/^the /, '');
	const wordings = [gold.siteName ?? '', ...(gold.siteName_alts ?? [])].map((name) => fold(name).replace(/^the /, ''));
	const right = given !== '' && wordings.includes(given);
	const named = gold.siteName === null ? 0 : 1;
	return { outlets: named, outletsRight: Number(right), outletsWrong: Number(given !== '' && !right) };
}

function deck(gold: GoldFields, front: Front): Counts {
	const right = fold(gold.deck) === fold(front.deck);
	if (gold.deck === null) return { decksInvented: Number(!right) };
	return { decks: 1, decksRight: Number(right) };
}
