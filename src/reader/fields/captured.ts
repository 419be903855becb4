import { stampLine, statedDates } from '#dates';
import type { SourceLine } from '#text';
import { foldSpace } from '../blocks.ts';
import { CAPTURE_LABELS } from '../lexicon/furniture.ts';
import type { PrintedFact } from '../reading.ts';
import { keyOf } from '../roles/shape.ts';

const CAPTURE_KEYS = CAPTURE_LABELS.map(keyOf);
const LABELS = new Set(CAPTURE_KEYS);
/** As much of a line as its label can take up. */
const LABEL_REACH = 120;
/** The line a browser prints above a page: the day, a gap, the title. */
const PRINT_HEAD = /^\s*(\d{1,4}[./-]\d{1,2}[./-]\d{1,4}),?(?:\s\d{1,2}:\d\d(?:\s?[ap]\.?m\.?)?)?\s{2,}\S/iu;

/**
 * The day on which the capture was saved, as EDTF, where it prints one: in the address of a web archive, behind "Saved on"
 * or its like, or in the head of printed pages. It is never the day of publication.
 */
export function printedCapture(lines: readonly SourceLine[], language: string): PrintedFact | null {
	const ends = endsOf(lines);
	const saved = archived(ends);
	if (saved) return { value: saved.day, line: saved.address.line };
	for (const { text, number } of ends) {
		if (text.length > 400 || !(saysSaved(text) || isAddressLine(text))) continue;
		const [date] = statedDates(text.replace(/https?:\S+/giu, ' '), { language });
		if (date) return { value: date.edtf, line: number };
	}
	return inPrintHead(lines, language);
}

/** Whether a line speaks of the saving of the page, with a day. */
export function saysSaved(text: string): boolean {
	const opening = keyOf(text.slice(0, LABEL_REACH));
	if (!CAPTURE_KEYS.some((label) => opening.startsWith(label))) return false;
	const stamp = stampLine(text);
	if (!stamp.dated) return false;
	const before = keyOf(text.slice(0, Math.min(stamp.start, 60)));
	return LABELS.has(before) || LABELS.has(keyOf(text.slice(0, Math.max(0, text.search(/\p{Nd}/u)))));
}

function inPrintHead(lines: readonly SourceLine[], language: string): PrintedFact | null {
	for (const { text, number } of lines.slice(0, 3)) {
		const day = isPrintHead(text, lines) ? statedDates(PRINT_HEAD.exec(text)?.[1] ?? '', { language })[0] : undefined;
		if (day) return { value: day.edtf, line: number };
	}
	return null;
}

/** Whether a line is the head of a printed page: it returns, or an address with the number of a page stands below. */
export function isPrintHead(text: string, lines: readonly SourceLine[]): boolean {
	if (text.length > 300 || !PRINT_HEAD.test(text)) return false;
	const same = lines.filter((line) => line.text.trim() === text.trim()).length;
	return same >= 2 || lines.some((line) => isPrintFoot(line.text));
}

/** Whether a line is the foot of a printed page: the address, and the number of the page behind it. */
export function isPrintFoot(text: string): boolean {
	return text.length <= 500 && /^\s*(?:https?:\/\/|file:\/\/)\S+\s{1,200}\d{1,3}\s?\/\s?\d{1,3}$/iu.test(text.trimEnd());
}

/** How many lines from either end of a capture are looked at. */
const ENDS = 12;
const ADDRESS = /https?:\/\/[^\s<>"'`|\\^{}]+/iu;
const WHOLE = /^[<("'\s]*(https?:\/\/[^\s<>"'`|\\^{}]+)[>)"'\s]*(?:\s+(?:page\s)?\d{1,3}\s?(?:\/|of|von|sur|de)\s?\d{1,3})?$/iu;
/** What a clipper or a person writes before the address of the page. */
const LABELLED =
	/^[-–—•*#>\s("'[]*(?:(?:original\s|source\s|page\s|full\s|short\s|web\s|article\s)?(?:url|link|permalink|address|source|adresse|quelle|fundstelle|weblink|lien|enlace|fuente|fonte|collegamento|endereço|bron|źródło|zdroj|kaynak|bağlantı|адрес|источник|ссылка|джерело|رابط|المصدر|الرابط|منبع|لینک)|(?:clipped|saved|retrieved|captured|archived|downloaded|copied|printed|taken)\s(?:from|at)|(?:retrieved|accessed|saved)\s[\p{L}\p{N} ,.]{4,24}\s(?:from|at)|(?:abgerufen|gespeichert|kopiert|entnommen)\s(?:von|unter|aus)|original(?:ly)?\s(?:at|found at|from)|found at|posted at|permanent link|canonical)\s*["'\])]*\s*(?:[:：=]|\s(?=https?:))/iu;
/** Below the text this is where the report found something, not where it stood. */
const CITED =
	/^\W*(?:sources?|quellen?|fundstelle|fuentes?|fontes?|bron|źródło|zdroj|kaynak|источник|джерело|المصدر|منبع)(?!\p{L})/iu;
/** The address of a page in an archive of the web, with the second of its saving and the page's own address. */
const ARCHIVED = /https?:\/\/web\.archive\.org\/web\/(\d{4})(\d\d)(\d\d)\d{0,6}[a-z_]{0,4}\/(https?:\/+[^\s<>"'`|\\^{}]+)/iu;
/** Buttons that pass a page on, and pictures. */
const PASSED_ON =
	/(?:facebook|twitter|linkedin|pinterest|reddit|whatsapp|telegram|t)\.(?:com|me)\/(?:sharer?|intent|share|shareArticle|pin)|\.(?:jpe?g|png|gif|webp|svg|css|js)(?:\?|$)/iu;

/**
 * The address at which the page says it stood, by its own printing: in an archive's line, behind a label, at the foot of
 * printed pages, or alone on the first or last line. Null when there is none.
 */
export function printedAddress(lines: readonly SourceLine[]): PrintedFact | null {
	const ends = endsOf(lines);
	return (
		archived(ends)?.address ??
		first(ends, (text, at) => labelled(text, at * 2 < ends.length, ends)) ??
		atFoot(lines) ??
		first(alone(ends), (text) => WHOLE.exec(text)?.[1] ?? null)
	);
}

/** The address behind a label. A source named below the text counts only where its last words are words of the page's head. */
function labelled(text: string, isAbove: boolean, ends: readonly SourceLine[]): string | null {
	const address = LABELLED.test(text) ? (ADDRESS.exec(text)?.[0] ?? null) : null;
	if (address === null || isAbove || !CITED.test(text)) return address;
	const above = ends.slice(0, Math.ceil(ends.length / 2)).map((line) => line.text);
	const head = new Set(keyOf(above.join(' ')).split(' '));
	const slug = keyOf(address.replace(/^https?:\/\/[^/]*/iu, ''))
		.split(' ')
		.filter((word) => word.length > 3 && !/\d/.test(word));
	return slug.filter((word) => head.has(word)).length >= 2 ? address : null;
}

/** The address and the day of saving that a line of a web archive prints. */
export function archived(ends: readonly SourceLine[]): { address: PrintedFact; day: string } | null {
	for (const { text, number } of ends) {
		const match = ARCHIVED.exec(text);
		const address = match ? tidyAddress(match[4]!) : null;
		if (match && address) return { address: { value: address, line: number }, day: `${match[1]}-${match[2]}-${match[3]}` };
	}
	return null;
}

/** Whether a line is nothing but the address of the page, with or without a label or an archive's name. */
export function isAddressLine(text: string): boolean {
	const address = text.includes('://') ? ADDRESS.exec(text.slice(0, 2000)) : null;
	if (!address) return false;
	const rest = text.replace(address[0], ' ').trim();
	return WHOLE.test(text) || ((LABELLED.test(text) || ARCHIVED.test(text)) && rest.split(/\s+/).length <= 6);
}

/** The printed lines at both ends, white space folded. */
export function endsOf(lines: readonly SourceLine[]): SourceLine[] {
	const inked = lines.filter(({ text }) => text.trim() !== '');
	const ends = inked.length <= 2 * ENDS ? inked : [...inked.slice(0, ENDS), ...inked.slice(-ENDS)];
	return ends.map(({ number, text }) => ({ number, text: foldSpace(text.slice(0, 2000)) }));
}

/** The very first and the very last of them. */
function alone(ends: readonly SourceLine[]): SourceLine[] {
	const [opening, closing] = [ends[0], ends.at(-1)];
	return [...(opening ? [opening] : []), ...(closing && closing !== opening ? [closing] : [])];
}

/** An address that stands on two lines or more with the number of a printed page behind it. */
function atFoot(lines: readonly SourceLine[]): PrintedFact | null {
	const seen = new Map<string, number>();
	for (const { text, number } of lines) {
		if (text.length > 500 || !/\d\s?\/\s?\d{1,3}$/.test(text.trimEnd())) continue;
		const address = tidyAddress(WHOLE.exec(foldSpace(text))?.[1] ?? '');
		if (address === null) continue;
		const before = seen.get(address);
		if (before !== undefined) return { value: address, line: before };
		seen.set(address, number);
	}
	return null;
}

function first(lines: readonly SourceLine[], find: (text: string, at: number) => string | null): PrintedFact | null {
	for (const [at, { text, number }] of lines.entries()) {
		const address = tidyAddress(find(text, at) ?? '');
		if (address) return { value: address, line: number };
	}
	return null;
}

/** An address fit to be kept: http or https, of a page and not of a whole site, without the stops behind it. */
function tidyAddress(text: string): string | null {
	const address = text.replace(/^(https?):\/+/iu, '$1://').replace(/[.,;:!?)\]]+$/u, '');
	if (!URL.canParse(address) || PASSED_ON.test(address)) return null;
	const { protocol, pathname, search, hostname } = new URL(address);
	const page = pathname.replace(/\/+$/, '') !== '' || search !== '';
	return /^https?:$/.test(protocol) && page && hostname.includes('.') ? address : null;
}
