import type { Page } from './page.ts';

/** Fewest questions of an interview, and times that somebody speaks in it. */
const FEWEST = 3;
/** How many of the answers somebody gives who says "I". */
const SPOKEN = 0.3;
/** How many blocks of an answer are looked at. */
const ANSWER = 3;

const QUESTION = /[?？؟]["”’»)]*$/u;
/** "Merrow: …", "Prof. Tarn: …": who speaks. */
const SPEAKER = /^(\p{Lu}[\p{L}\p{M}.'’ -]{0,30}):\s?\S/u;
/** "I", "me", "my" in the languages of the pages. */
const FIRST_PERSON =
	/(?<![\p{L}\p{N}])(?:I|I['’](?:m|ve|d|ll)|my|me|myself|ich|mir|mich|mein\p{Ll}{0,2}|je|j['’]\p{L}+|moi|mon|yo|mi|mis|conmigo|eu|meu|minha|comigo|io|mio|mia|miei|ik|mijn|jag|mig|jeg|meg|minä|minun|я|мне|меня|мной|мой|моя|мои|мою|mnie|mój|moja|já|mně|ben|benim|bana|أنا|عندي|אני|שלי)(?![\p{L}\p{N}])|[我私僕俺]/u;

/** "You", "your" in them, as one who is asked is spoken to. */
const SECOND_PERSON =
	/(?<![\p{L}\p{N}])(?:[Yy]ou|[Yy]ours?|Sie|Ihnen|Ihre?\p{Ll}?|[Dd]u|dir|dich|[Dd]eine?\p{Ll}?|ihr|euch|eure?\p{Ll}?|euer|[Vv]ous|votre|vos|tu|toi|usted(?:es)?|tú|te|ti|você|vocês|teu|lei|Lei|voi|jij|jullie|uw|dig|ni|[Вв]ы|[Вв]ас|[Вв]ам|[Вв]ами|[Вв]аш\p{L}*|ты|тебя|тебе|pan|pani|ciebie|vy|vás|vám|siz\p{L}*|sen|seni|sana|أنت|أنتم|لديك|لكم|אתה|אתם|לך|לכם)(?![\p{L}\p{N}])|[你您]|あなた|^[^\p{L}]*(?:Herr|Frau|Mrs?|Ms|Dr|Prof|Professor|Monsieur|Madame|Señora?|Senhora?|Signora?)\.?\s\p{Lu}/u;

/**
 * The questions of an interview that is printed without "Q:" and "A:": they stand between answers of somebody who says
 * "I", or whose name stands in front of what is said. They are part of what is told, and head nothing.
 */
export function interviewQuestions(page: Page, first: number, last: number): number[] {
	const questions: number[] = [];
	for (let index = first; index <= last; index += 1) if (asks(page, index) && !asks(page, index + 1)) questions.push(index);
	const speakers = speakersIn(page, first, last);
	const named = questions.filter((at) => speakers.has(SPEAKER.exec(page.blocks[at]!.text)?.[1] ?? ''));
	if (questions.length < FEWEST || !questions.some((at) => SECOND_PERSON.test(page.blocks[at]!.text.slice(0, 400)))) return named;
	const spoken = questions.filter((at, place) => speaks(page, at, questions[place + 1] ?? last + 1, speakers)).length;
	return spoken >= questions.length * SPOKEN ? questions : named;
}

function asks(page: Page, index: number): boolean {
	const shape = page.shapes[index];
	return shape !== undefined && !page.claims[index] && !shape.listed && shape.words >= 2 && QUESTION.test(shape.label);
}

/** Whether the answer below a question says "I", or has the name of who gives it in front. */
function speaks(page: Page, question: number, next: number, speakers: ReadonlySet<string>): boolean {
	for (let at = question + 1, seen = 0; at < next && seen < ANSWER; at += 1) {
		if (page.claims[at] || !page.shapes[at]!.closed) continue;
		const { text } = page.blocks[at]!;
		if (seen === 0 && speakers.has(SPEAKER.exec(text)?.[1] ?? '')) return true;
		if (FIRST_PERSON.test(text.slice(0, 2000))) return true;
		seen += 1;
	}
	return false;
}

/** The names that stand in front of what is said, each of them three times or more. */
function speakersIn(page: Page, first: number, last: number): Set<string> {
	const said = new Map<string, Set<string>>();
	for (let index = first; index <= last; index += 1) {
		const speaker = page.claims[index] ? undefined : SPEAKER.exec(page.blocks[index]!.text)?.[1];
		if (speaker !== undefined) said.set(speaker, (said.get(speaker) ?? new Set()).add(page.shapes[index]!.key));
	}
	return new Set([...said].flatMap(([speaker, lines]) => (lines.size >= FEWEST ? [speaker] : [])));
}
