import { createHash } from 'node:crypto';
import { absoluteUrl, type ReportFrontmatter, reportUrl, site } from '#model';
import { byText, plainText, xml } from '#text';
import { plainDate } from './citation-parts.ts';
import type { ReportFacts } from './report-facts.ts';
import { METADATA_LICENCE, UNTITLED } from './report-facts.ts';

/** How many reports a feed carries at most: the newest. Its page lists all. */
export const FEED_LENGTH = 50;

/** One report in a feed, ready to print, with what feeds sort by. */
export interface FeedEntry {
	/** YYYY-MM-DD, the last day that the report can be from; null when unknown. */
	readonly day: string | null;
	readonly id: string;
	/** The element but for its date of change, which depends on the feed when the report has none. */
	readonly before: string;
	readonly after: string;
}

/** A report as an Atom entry. Made once and printed in every feed that the report belongs to. */
export function feedEntry(report: ReportFrontmatter, facts: ReportFacts): FeedEntry {
	const day = plainDate(report);
	const author = report.authors.length > 0 ? report.authors.map(({ name }) => name) : [facts.outletLabel ?? facts.archiveTitle];
	const lines = [
		`<title>${xml(plainText(report.headline ?? UNTITLED))}</title>`,
		`<id>${permanentId(`report ${report.id}`)}</id>`,
		`<link href="${xml(absolute(reportUrl(report.id)))}"/>`,
		...author.map((name) => `<author><name>${xml(plainText(name))}</name></author>`),
		...(day?.length === 10 ? [`<published>${day}T00:00:00Z</published>`] : []),
		...(report.deck === null ? [] : [`<summary>${xml(plainText(report.deck))}</summary>`]),
		...(facts.outletLabel === null ? [] : [`<source><title>${xml(plainText(facts.outletLabel))}</title></source>`]),
	];
	return {
		day: report.dateLatest,
		id: report.id,
		before: `<entry>\n${lines.join('\n')}\n<updated>`,
		after: '</updated>\n</entry>',
	};
}

/** A feed's own facts. */
export interface Feed {
	readonly title: string;
	/** Path of the feed and of the page that it belongs to. */
	readonly path: string;
	readonly page: string;
}

/** An Atom feed (RFC 4287), newest first. An undated report carries the date of the newest dated one: it says nothing later. */
export function atomFeed({ title, path, page }: Feed, entries: readonly FeedEntry[]): string {
	const newest = [...entries].sort(newestFirst).slice(0, FEED_LENGTH);
	const updated = newest.find(({ day }) => day !== null)?.day ?? '1970-01-01';
	return [
		'<?xml version="1.0" encoding="utf-8"?>',
		'<feed xmlns="http://www.w3.org/2005/Atom">',
		`<title>${xml(plainText(title))}</title>`,
		`<id>${permanentId(`feed ${path}`)}</id>`,
		`<link rel="self" type="application/atom+xml" href="${xml(absolute(path))}"/>`,
		`<link rel="alternate" type="text/html" href="${xml(absolute(page))}"/>`,
		`<author><name>${xml(site.publisher)}</name></author>`,
		`<updated>${updated}T00:00:00Z</updated>`,
		`<rights>${xml(METADATA_LICENCE)}</rights>`,
		...newest.map(({ day, before, after }) => `${before}${day ?? updated}T00:00:00Z${after}`),
		'</feed>',
		'',
	].join('\n');
}

function newestFirst(a: FeedEntry, b: FeedEntry): number {
	return byText(b.day ?? '', a.day ?? '') || byText(a.id, b.id);
}

/** A name that stays the same wherever the archive moves: a version 8 UUID of the archive's title and the thing's name. */
function permanentId(name: string): string {
	const hex = createHash('sha256').update(`${site.title}\n${name}`).digest('hex');
	return `urn:uuid:${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

function absolute(path: string): string {
	return absoluteUrl(path, site.url) ?? path;
}
