import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';

/** What a reader's browser fetches to show a page, in bytes; text as it is when compressed with Brotli. */
export interface PageWeight {
	readonly html: number;
	readonly css: number;
	/** The same style sheet compressed with gzip. */
	readonly cssGzip: number;
	readonly scripts: number;
	/** Fonts that the page asks for at once. */
	readonly fonts: number;
	/** All of these together, for a reader who comes for the first time. */
	readonly first: number;
}

/** Weighs a page of a built site. Throws when the page or what it links is not there. */
export function pageWeight(site: string, path: string): PageWeight {
	const read = (name: string) => readFileSync(join(site, name));
	const page = read(path);
	const linked = (pattern: RegExp) => [...page.toString().matchAll(pattern)].map(([, name = '']) => read(name));
	const sum = (files: readonly Buffer[], size: (file: Buffer) => number) => files.reduce((total, file) => total + size(file), 0);
	const packed = (file: Buffer) => brotliCompressSync(file).length;
	const sheets = linked(/<link rel="stylesheet" href="\/([^"]+)"/g);
	const html = packed(page);
	const css = sum(sheets, packed);
	const scripts = sum(linked(/<script[^>]* src="\/([^"]+)"/g), packed);
	const fonts = sum(linked(/<link rel="preload" href="\/([^"]+)" as="font"/g), (file) => file.length);
	const cssGzip = sum(sheets, (file) => gzipSync(file, { level: 9 }).length);
	return { html, css, cssGzip, scripts, fonts, first: html + css + scripts + fonts };
}
