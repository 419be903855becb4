import type { Kind } from './authority.ts';

import { site } from './site.ts';
import type { CapturePart } from './source.ts';

/**
 * Every address of the site is built here and nowhere else. Addresses are paths from the root of the site, base path
 * included ("/archive/reports/x.html"). Indexes are folders, leaves are files, so that files open without a server's
 * index rule and never move when a headline or a date is corrected.
 */

/** The base path with a slash at both ends. */
export function basePath(): string {
	return site.base;
}

function at(path: string): string {
	return basePath() + path;
}

/** The file forms of a report besides its page. */
export const REPORT_FORMS = ['txt', 'md', 'json', 'ris', 'bib'] as const;
export type ReportForm = (typeof REPORT_FORMS)[number];

/** Folder of each kind's index and pages. */
export const KIND_FOLDER: Readonly<Record<Kind, string>> = {
	place: 'places',
	group: 'groups',
	person: 'people',
	outlet: 'outlets',
};

export const homeUrl = () => at('');
export const searchUrl = () => at('search/');
/**
 * The search page with one name, or one certainty of the date, chosen; `within` and `parts` take in what lies in a
 * place or belongs to a group.
 */
export const searchForUrl = (filter: Kind | 'within' | 'parts' | 'mention' | 'basis', id: string) =>
	`${searchUrl()}?${filter}=${id}`;
/** The folder of the files that the search page loads; @param version of the search data */
export const searchDataUrl = (version: string) => at(`search/${version}/`);
/** The folder of the full-text index that belongs to that search data. */
export const searchIndexUrl = (version: string) => at(`pagefind/${version}/`);
export const pasteUrl = () => at('search/list.html');
/** The cataloguer's desk; `npm run dev` alone has it. */
export const deskUrl = () => at('desk/');
/** The desk's tables of names, of faults, of reports, and of one report's lines. */
export const deskNamesUrl = () => at('desk/names');
export const deskFaultsUrl = () => at('desk/faults');
export const deskReportsUrl = () => at('desk/reports');
export const deskLinesUrl = (id: string) => at(`desk/lines-${id}`);
export const aboutUrl = () => at('about/');
export const dataUrl = () => at('data/');
export const integrityUrl = () => at('about/integrity.html');
export const datesUrl = () => at('dates/');
export const gapsUrl = () => at('dates/gaps.html');
export const unknownDateUrl = () => at('dates/unknown.html');
/** @param year four digits */
export const yearUrl = (year: string) => at(`dates/${year}.html`);
/** @param month YYYY-MM */
export const monthUrl = (month: string) => at(`dates/${month}.html`);
export const reportUrl = (id: string) => at(`reports/${id}.html`);
/** The page that shows every source line of a capture with its number and role. */
export const captureUrl = (id: string) => at(`captures/${id}.html`);
/** The whole file, as saved, of a report that is one of several in it. */
export const wholeFileUrl = (id: string, part: CapturePart) => at(wholeFile(id, part));
/** Where that file stands in the site. */
export const wholeFile = (id: string, { number }: CapturePart) => `captures/${wholeFileId(id, number)}.txt`;
/** The id of the file: that of the report without its number. */
export const wholeFileId = (id: string, number: number) => id.slice(0, -`-${number}`.length);
export const reportFormUrl = (id: string, form: ReportForm) => at(`reports/${id}.${form}`);
/** @param paragraph number of a paragraph, from 1 */
export const paragraphUrl = (id: string, paragraph: number) => `${reportUrl(id)}#p${paragraph}`;
export const kindUrl = (kind: Kind) => at(`${KIND_FOLDER[kind]}/`);
/** The same index without the names that the program found and nobody has checked. */
export const checkedUrl = (kind: Kind) => at(`checked/${KIND_FOLDER[kind]}.html`);
export const authorityUrl = (kind: Kind, id: string) => at(`${KIND_FOLDER[kind]}/${id}.html`);
export const authorityFeedUrl = (kind: Kind, id: string) => at(`${KIND_FOLDER[kind]}/${id}.xml`);
export const feedUrl = () => at('feed.xml');
/** @param name file under /data/: "reports.csv" */
export const dataFileUrl = (name: string) => at(`data/${name}`);
/** @param name file under the root: "manifest-sha256.txt" */
export const rootFileUrl = (name: string) => at(name);
export const fontUrl = (name: string) => at(`fonts/${name}`);

/** The absolute address for a path made here; null while the archive's own address is not known. */
export function absoluteUrl(path: string, origin: string): string | null {
	return origin === '' ? null : origin.replace(/\/+$/, '') + path;
}

/** Where the outlets index lists an outlet that has no authority record, by its name as written. */
export const unrecordedOutletUrl = (name: string) => `${kindUrl('outlet')}#${encodeURIComponent(unrecordedOutletAnchor(name))}`;
/** The id of that entry on the page. */
export const unrecordedOutletAnchor = (name: string) => `named-${name.normalize('NFC').replace(/[\s\p{C}]+/gu, '-')}`;
