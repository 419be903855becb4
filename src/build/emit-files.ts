import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { dirname, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { contentFolder } from '../archive/content-folder.ts';
import { readArchive } from '../archive/read.ts';
import { sitemaps } from '../exports/sitemap.ts';
import { site } from '../site.ts';
import { basePath } from '../urls.ts';
import { type EmittedFile, emittedFiles } from './emitted-files.ts';

/** Astro writes the pages; this writes every other file beside them, and serves them while the site is in the making. */
export function emitFiles(): AstroIntegration {
	return {
		name: 'cuttings-files',
		hooks: {
			'astro:build:done': async ({ dir }) => {
				const folder = fileURLToPath(dir);
				await writeFiles(folder, await emittedFiles(readArchive(contentFolder())));
				const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' })
					.map((path) => path.replaceAll('\\', '/'))
					.filter((path) => path.endsWith('.html') && path !== '404.html')
					.sort();
				await writeFiles(
					folder,
					sitemaps(pages, site.url).map(({ path, content }) => ({ path, content: () => content })),
				);
			},
			'astro:server:setup': ({ server }) => {
				server.middlewares.use((request, response, next) => {
					const path = pathAsked(request.url ?? '');
					if (path === null) next();
					else void answer(path, response).then((found) => found || next(), next);
				});
			},
		},
	};
}

async function writeFiles(folder: string, files: readonly EmittedFile[]): Promise<void> {
	const made = new Set<string>();
	for (const { path, content } of files) {
		const target = join(folder, path);
		const parent = dirname(target);
		if (!made.has(parent)) mkdirSync(parent, { recursive: true });
		made.add(parent);
		writeFileSync(target, await content());
	}
}

/** Only addresses with the ending of an emitted file are looked up: looking one up reads the archive. */
function pathAsked(address: string): string | null {
	const path = decodeURI(address.split(/[?#]/, 1)[0] ?? '');
	return path.startsWith(basePath()) && Object.hasOwn(TYPES, extname(path)) ? path.slice(basePath().length) : null;
}

/** Whether there is such a file; then it is sent. */
async function answer(path: string, response: ServerResponse): Promise<boolean> {
	const file = (await emittedFiles(readArchive(contentFolder()))).find((one) => one.path === path);
	if (!file) return false;
	const content = await file.content();
	response.setHeader('Content-Type', TYPES[extname(file.path)] ?? 'application/octet-stream');
	response.end(content);
	return true;
}

const TYPES: Readonly<Record<string, string>> = {
	'.txt': 'text/plain; charset=utf-8',
	'.md': 'text/markdown; charset=utf-8',
	'.json': 'application/json',
	'.jsonl': 'application/x-ndjson',
	'.geojson': 'application/geo+json',
	'.csv': 'text/csv; charset=utf-8',
	'.ris': 'application/x-research-info-systems',
	'.bib': 'application/x-bibtex; charset=utf-8',
	'.xml': 'application/xml',
	'.woff2': 'font/woff2',
};
