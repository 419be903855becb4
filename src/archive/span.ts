import { say, words } from '#words';
import { chronology } from './chronology.ts';
import { perArchive } from './per-archive.ts';

/** The years of the archive in words: "2016 to 2019", "2016"; null while no report can be put into a year. */
export const spanInWords = perArchive((archive): string | null => {
	const { years } = chronology(archive);
	const [first, last] = [years[0]?.year, years.at(-1)?.year];
	if (first === undefined || last === undefined) return null;
	return first === last ? first : say(words().page.spanYears, { from: first, to: last });
});
