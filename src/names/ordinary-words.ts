/** Words that have a capital for another reason than being a name: at the start of a sentence, in a headline, in a date. */
const ORDINARY = new Set(
	(
		'a an the and or but nor for in on at by to of from with as if it its he she they we you i his her their our my your this that these those ' +
		'there here when where while who whom whose which what why how after before since until during although though however also even still yet ' +
		'more most many much some any all both each every no not only just now then than so such very over under between among about against into ' +
		'through according despite meanwhile earlier later last next first second third one two three four five six seven eight nine ten several ' +
		'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november ' +
		'december spring summer autumn winter photo photos image images video file source sources editing reporting writing translation additional ' +
		'published updated posted read comments comment keywords tags share follow subscribe report reports news exclusive update analysis opinion ' +
		'mr mrs ms dr prof sir president minister captain colonel general major lieutenant commander spokesman spokeswoman king queen prince princess ' +
		'northern southern eastern western north south east west central english arabic muslim muslims islamist islamists christian christians ' +
		'sunni shiite shia alawite alawites kurdish arab arabs'
	).split(' '),
);

/** Small words that a name may have inside: "Team of Experts", "Khalid bin al-Walid". */
export const NAME_LINKS: ReadonlySet<string> = new Set('of for bin ibn de la du von van da di'.split(' '));

/** Whether a folded word alone is never a name. */
export function isOrdinary(folded: string): boolean {
	return ORDINARY.has(folded) || /^\d/.test(folded);
}
