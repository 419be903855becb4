import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { basePath } from '#model';
import { attributeOf, htmlTags, unescaped } from '#text';

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

/** What following the links of a site found. */
export interface FollowedLinks {
	readonly pages: number;
	readonly links: number;
	readonly broken: readonly BrokenLink[];
}

/** Follows every address of every page that stays inside the site, its anchor included, page by page. */
export interface LinkCheck {
	page(path: string, html: string): void;
	/** @param files every file of the site, in a folder */
	verdict(folder: string, files: readonly string[]): FollowedLinks;
}

/** Begins to follow the links of a site. What is kept of a page is its ids and what it asks of others, never the page. */
export function linkCheck(): LinkCheck {
	const ids = new Map<string, string>();
	/** Where links lead, each file with the anchors asked of it, and each of them with a page that asks. */
	const wanted = new Map<string, Map<string, BrokenLink>>();
	/** Whether an address that leads to the same place from every page stays inside the site. */
	const followed = new Map<string, boolean>();
	let links = 0;
	return {
		page(path, html) {
			ids.set(path, idsOf(html));
			answer(wanted, path, ids.get(path));
			for (const address of addressesOf(html)) {
				const before = followed.get(address);
				const target = before === undefined ? targetOf(address, path) : null;
				if (before ?? target !== null) links++;
				if (before === undefined && /^(?:\/|[a-z]+:)/.test(address)) followed.set(copied(address), target !== null);
				if (target === null) continue;
				const file = target.path === '' || target.path.endsWith('/') ? `${target.path}index.html` : target.path;
				if (ids.has(file) && hasId(ids.get(file), target.anchor)) continue;
				ask(wanted, file, target.anchor, { page: path, address });
			}
		},
		verdict(folder, files) {
			const there = new Set(files);
			const doubtful = [...wanted].flatMap(([file, anchors]) =>
				[...anchors]
					.filter(([anchor]) => !there.has(file) || !isAnchor(folder, file, anchor, ids.get(file)))
					.map(([, link]) => link),
			);
			return { pages: ids.size, links, broken: doubtful.filter((link) => isLink(folder, link)) };
		},
	};
}

/** Follows every link of a finished site. */
export function checkLinks(folder: string, files: readonly string[]): FollowedLinks {
	const check = linkCheck();
	for (const path of files.filter((name) => name.endsWith('.html'))) check.page(path, readFileSync(join(folder, path), 'utf8'));
	return check.verdict(folder, files);
}

function ask(wanted: Map<string, Map<string, BrokenLink>>, file: string, anchor: string, link: BrokenLink): void {
	const anchors = wanted.get(file) ?? new Map<string, BrokenLink>();
	if (!anchors.has(anchor)) anchors.set(copied(anchor), { page: link.page, address: copied(link.address) });
	wanted.set(copied(file), anchors);
}

/** Forgets what was asked of a page that has come and has it: what is left to ask at the end is little. */
function answer(wanted: Map<string, Map<string, BrokenLink>>, file: string, ids: string | undefined): void {
	const anchors = wanted.get(file);
	for (const anchor of anchors?.keys() ?? []) if (hasId(ids, anchor)) anchors?.delete(anchor);
	if (anchors?.size === 0) wanted.delete(file);
}

/** The plain ids of a page, each between two spaces. */
function idsOf(html: string): string {
	return copied(` ${Array.from(html.matchAll(/ id="([\w-]+)"/g), ([, id]) => id).join(' ')} `);
}

function hasId(ids: string | undefined, anchor: string): boolean {
	return anchor === '' || (ids?.includes(` ${anchor} `) ?? false);
}

function isAnchor(folder: string, file: string, anchor: string, ids: string | undefined): boolean {
	if (!file.endsWith('.html') || hasId(ids, anchor)) return true;
	return [...htmlTags(readFileSync(join(folder, file), 'utf8'))].some((tag) => attributeOf(tag, 'id') === anchor);
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
