import type { Embedded, Shared } from '#model';
import type { Filed } from './filed.ts';

/** Ids of the reports that have a headline. */
export type ByHeadline = (headline: string) => readonly string[];

/** Looks for the reports that have one of the headlines, in whatever case and punctuation. */
export function byHeadline(headlines: readonly string[], reports: Iterable<Filed>): ByHeadline {
	const found = new Map<string, string[]>(headlines.map((headline) => [headlineKey(headline), []]));
	if (found.size > 0)
		for (const { id, headlines: own } of reports) for (const each of own) found.get(headlineKey(each))?.push(id);
	return (headline) => found.get(headlineKey(headline)) ?? [];
}

/** Which report of the archive an embedded one is: the one with its headline, else the one that shares most of its text. */
export function findEmbedded(embedded: Embedded, own: string, shared: readonly Shared[], titledAs: ByHeadline): Embedded {
	const within = ({ here }: { here: number }) => here >= embedded.firstParagraph && here <= embedded.lastParagraph;
	const overlaps = shared
		.map((each) => ({ ...each, passages: each.passages.filter(within) }))
		.filter(({ passages }) => passages.length >= 2);
	const titled = titledAs(embedded.headline).filter((id) => id !== own);
	const found = overlaps.find(({ report }) => titled.includes(report)) ?? overlaps[0];
	if (!found) return titled.length === 1 ? { ...embedded, report: titled[0] as string } : embedded;
	const lastParagraph = Math.max(...found.passages.map(({ here }) => here));
	return { ...embedded, report: found.report, lastParagraph };
}

function headlineKey(headline: string): string {
	return (
		headline
			.toLowerCase()
			.match(/[\p{L}\p{N}]+/gu)
			?.join(' ') ?? ''
	);
}
