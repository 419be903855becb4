import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { basePath } from '../urls.ts';
import { attributeOf, htmlTags } from './html-tags.ts';

/** An address on a page that leads nowhere. */
export interface BrokenLink {
	readonly page: string;
	readonly address: string;
}

/** Follows every address of every page that stays inside the site, its anchor included. */
export function checkLinks(draft: string, files: readonly string[]): { pages: number; links: number; broken: BrokenLink[] } {
	const known = new Set(files);
	const pages = files.filter((path) => path.endsWith('.html'));
	const broken: BrokenLink[] = [];
	/** Anchors asked of a page, each with a page that asks. */
	const wanted = new Map<string, Map<string, string>>();
	const seen = new Set<string>();
	let links = 0;
	for (const page of pages) {
		for (const address of addressesOf(readFileSync(join(draft, page), 'utf8'))) {
			const target = targetOf(address, page);
			if (target === null) continue;
			links++;
			if (seen.has(`${target.path}#${target.anchor}`)) continue;
			seen.add(`${target.path}#${target.anchor}`);
			const file = target.path === '' || target.path.endsWith('/') ? `${target.path}index.html` : target.path;
			if (!known.has(file)) broken.push({ page, address });
			else if (target.anchor !== '' && file.endsWith('.html')) {
				const anchors = wanted.get(file) ?? new Map<string, string>();
				wanted.set(file, anchors.set(target.anchor, page));
			}
		}
	}
	for (const [file, anchors] of wanted) {
		const ids = idsOf(readFileSync(join(draft, file), 'utf8'));
		for (const [anchor, page] of anchors) if (!ids.has(anchor)) broken.push({ page, address: `${file}#${anchor}` });
	}
	return { pages: pages.length, links, broken };
}

/** Path below the root and anchor of an address; null when it leaves the site. */
function targetOf(address: string, page: string): { path: string; anchor: string } | null {
	if (!URL.canParse(address, ORIGIN)) return { path: address, anchor: '' };
	const url = new URL(address, `${ORIGIN}${basePath()}${page}`);
	if (url.origin !== ORIGIN) return null;
	const path = decoded(url.pathname);
	return { path: path.startsWith(basePath()) ? path.slice(basePath().length) : path, anchor: decoded(url.hash.slice(1)) };
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

function addressesOf(html: string): string[] {
	const addresses = new Set<string>();
	for (const tag of htmlTags(html)) {
		for (const name of ['href', 'src', 'action']) {
			if (!tag.attributes.includes(`${name}=`)) continue;
			const address = attributeOf(tag, name);
			if (address !== null) addresses.add(address);
		}
	}
	return [...addresses];
}

function idsOf(html: string): Set<string> {
	const ids = new Set<string>();
	for (const tag of htmlTags(html)) {
		const id = tag.attributes.includes('id=') ? attributeOf(tag, 'id') : null;
		if (id !== null) ids.add(id);
	}
	return ids;
}
