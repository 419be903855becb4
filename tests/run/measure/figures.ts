import { type Counts, f1, percent } from './counts.ts';

/** The figures that are looked at first. Shares are per cent, to one decimal. */
export interface Figures {
	readonly headline: number;
	readonly dateRight: number;
	/** Days that are wrong, or given without a doubt where none is printed. */
	readonly datesWrong: number;
	readonly bylineF1: number;
	/** Authors that nobody is. */
	readonly authorsInvented: number;
	readonly outletRight: number;
	readonly outletsWrong: number;
	readonly deck: number;
	/** Likeness of the body, mean of all captures. */
	readonly body: number;
	/** Share of the report's words that its page sets aside. */
	readonly lostWords: number;
	/** Share of the lines to be set aside that stand in the text. */
	readonly leak: number;
	readonly roles: number;
	readonly unaccounted: number;
}

/** Counts of many captures → figures. */
export function figures(of: Counts): Figures {
	return {
		headline: percent(of.headlinesRight, of.headlines),
		dateRight: percent(of.datesRight, of.dates),
		datesWrong: of.datesWrong ?? 0,
		bylineF1: f1(of.authorsRight, of.authorsInvented, of.authorsMissed),
		authorsInvented: of.authorsInvented ?? 0,
		outletRight: percent(of.outletsRight, of.outlets),
		outletsWrong: of.outletsWrong ?? 0,
		deck: percent(of.decksRight, of.decks),
		body: Math.round((1000 * (of.bodyLikeness ?? 0)) / (of.bodies ?? 1)) / 1000,
		lostWords: percent(of.lostWords, of.words ?? 1),
		leak: percent(of.leaked, of.aside ?? 1),
		roles: percent(of.linesRight, of.lines),
		unaccounted: of.unaccounted ?? 0,
	};
}

/** What each figure is, for the table on the console. */
const TITLES: Readonly<Record<keyof Figures, string>> = {
	headline: 'headline right %',
	dateRight: 'printed day right %',
	datesWrong: 'days wrong or made up',
	bylineF1: 'authors F1',
	authorsInvented: 'authors invented',
	outletRight: 'printed outlet right %',
	outletsWrong: 'outlets wrong or made up',
	deck: 'deck right %',
	body: 'body, likeness',
	lostWords: 'words of reports lost %',
	leak: 'lines leaked into text %',
	roles: 'roles of lines right %',
	unaccounted: 'lines unaccounted for',
};

/** The figures as lines of a table. */
export function tableOf(figures: Figures): string[] {
	return (Object.entries(TITLES) as [keyof Figures, string][]).map(
		([key, title]) => `${title.padEnd(26)}${String(figures[key]).padStart(7)}`,
	);
}
