import { plainText } from '#text';

/** What tabs, bookmarks and lists of hits show of a title. */
const LONGEST = 70;

/**
 * The title of a page, as much of it as is shown: the parts joined, the last ones left out when there is no room, the
 * first cut between words when it alone is too long.
 * @param parts most telling first: "Sluices reopen", "North Coast Wire, 14 March 2017", "Cuttings"
 */
export function pageTitle(parts: readonly string[]): string {
	const sentences = parts.map(plainText).filter((part) => part !== '');
	for (let length = sentences.length; length > 0; length--) {
		const title = sentences.slice(0, length).reduce((all, part) => `${all}${/[.?!…]$/.test(all) ? '' : '.'} ${part}`);
		if (title.length <= LONGEST) return title;
	}
	const start = (sentences[0] ?? '').slice(0, LONGEST - 1);
	const space = start.lastIndexOf(' ');
	return `${(space > LONGEST / 2 ? start.slice(0, space) : start).toWellFormed()}…`;
}
