import { type Gazetteer, openGazetteer } from './gazetteer/index.ts';

const opened = openGazetteer();

/** How many words each question is remembered for. */
const REMEMBERED = 30_000;

/** The gazetteer that the program comes with, which remembers its answers: the words of a collection come back all the time. */
export const atlas: Gazetteer = {
	lookup: remembered((text) => opened.lookup(text)),
	countryOf: remembered((text, language) => opened.countryOf(text, language)),
	demonymOf: remembered((text, language) => opened.demonymOf(text, language)),
	worldBody: remembered((text) => opened.worldBody(text)),
	placePoint: opened.placePoint,
};

function remembered<Answer>(ask: (text: string, language: string) => Answer): (text: string, language?: string) => Answer {
	const byLanguage = new Map<string, Map<string, Answer>>();
	return (text, language = '') => {
		let known = byLanguage.get(language);
		if (!known) {
			known = new Map();
			byLanguage.set(language, known);
		}
		if (known.has(text)) return known.get(text) as Answer;
		const answer = ask(text, language);
		if (known.size < REMEMBERED) known.set(text, answer);
		return answer;
	};
}
