import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { basePath } from '../urls.ts';
import { attributeOf, htmlTags, unescaped } from './html-tags.ts';

/** An address on a page that leads nowhere. */
export interface BrokenLink {
	readonly page: string;
	readonly address: string;
}

/** Path below the root and anchor of an address. */
interface Target {
	readonly path: string;
	readonly anchor: string;
}

/** Follows every address of every page that stays inside the site, its anchor included. */
export function checkLinks(draft: string, files: readonly string[]): { pages: number; links: number; broken: BrokenLink[] } {
	const known = new Set(files);
	const pages = files.filter((path) => path.endsWith('.html'));
	const doubtful: BrokenLink[] = [];
	/** Anchors asked of a page, each with a page that asks and the address there. */
	const wanted = new Map<string, Map<string, BrokenLink>>();
	/** Whether an address that leads to the same place from every page stays inside the site. */
	const followed = new Map<string, boolean>();
	let links = 0;
	for (const page of pages) {
		const html = readFileSync(join(draft, page), 'utf8');
		for (const address of addressesOf(html)) {
			const before = followed.get(address);
			const target = before === undefined ? targetOf(address, page) : null;
			if (before ?? target !== null) links++;
			if (before === undefined && /^(?:\/|[a-z]+:)/.test(address)) followed.set(copied(address), target !== null);
			if (target === null) continue;
			const file = target.path === '' || target.path.endsWith('/') ? `${target.path}index.html` : target.path;
			if (!known.has(file)) doubtful.push({ page, address });
			else if (target.anchor === '' || !file.endsWith('.html') || (file === page && hasAnchor(html, target.anchor))) continue;
			else ask(wanted, file, target.anchor, { page, address });
		}
	}
	for (const [file, anchors] of wanted) {
		const html = readFileSync(join(draft, file), 'utf8');
		for (const [anchor, link] of anchors) if (!hasAnchor(html, anchor)) doubtful.push(link);
	}
	return { pages: pages.length, links, broken: doubtful.filter((link) => isLink(draft, link)) };
}

function ask(wanted: Map<string, Map<string, BrokenLink>>, file: string, anchor: string, link: BrokenLink): void {
	const anchors = wanted.get(file) ?? new Map<string, BrokenLink>();
	if (!anchors.has(anchor)) anchors.set(copied(anchor), { page: link.page, address: copied(link.address) });
	wanted.set(copied(file), anchors);
}

/** A text of its own: what is cut out of a page keeps the whole page in memory. */
function copied(text: string): string {
	return Buffer.from(text).toString();
}

/** Where an address leads; null when it leaves the site. Most are plain paths, which need no parser. */
function targetOf(address: string, page: string): Target | null {
	if (/^#[\w-]+$/.test(address)) return { path: page, anchor: address.slice(1) };
	const base = basePath();
	const plain = /^(\/(?:[\w-][\w.-]*\/?)*)(?:#([\w-]+))?$/.exec(address);
	if (plain) return { path: belowRoot(plain[1] as string, base), anchor: plain[2] ?? '' };
	if (!URL.canParse(address, ORIGIN)) return { path: address, anchor: '' };
	const url = new URL(address, `${ORIGIN}${base}${page}`);
	if (url.origin !== ORIGIN) return null;
	return { path: belowRoot(decoded(url.pathname), base), anchor: decoded(url.hash.slice(1)) };
}

function belowRoot(path: string, base: string): string {
	return path.startsWith(base) ? path.slice(base.length) : path;
}

/** An address that no site has, to tell inside from outside. */
const ORIGIN = 'https://site.invalid';

function decoded(text: string): string {
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
}

/** What looks like an attribute that holds an address. Words of the text can look so too: isLink tells. */
const ADDRESS = /[\s"'](?:href|src|action)\s{0,9}=\s{0,9}(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/gi;

function addressesOf(html: string): Set<string> {
	const addresses = new Set<string>();
	for (const [, double, single, bare] of html.matchAll(ADDRESS)) addresses.add(unescaped(double ?? single ?? bare ?? ''));
	return addresses;
}

/** Whether a page has a link with this address. */
function isLink(draft: string, { page, address }: BrokenLink): boolean {
	const html = readFileSync(join(draft, page), 'utf8');
	return [...htmlTags(html)].some((tag) => ['href', 'src', 'action'].some((name) => attributeOf(tag, name) === address));
}

function hasAnchor(html: string, anchor: string): boolean {
	if (/^[\w-]+$/.test(anchor) && html.includes(` id="${anchor}"`)) return true;
	return [...htmlTags(html)].some((tag) => attributeOf(tag, 'id') === anchor);
}
