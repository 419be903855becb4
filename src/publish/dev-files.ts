import { statSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { extname, join } from 'node:path';
import type { AstroIntegration } from 'astro';
import { readArchive } from '#archive';
import { basePath, site } from '#model';
import type { EmittedFile } from './draft.ts';
import { emittedFiles } from './emitted-files.ts';

/** The dev server makes the pages; this serves every other file of the site beside them. A build writes them (pages-step.ts). */
export function emitFiles(): AstroIntegration {
	return {
		name: 'cuttings-files',
		hooks: {
			'astro:server:setup': ({ server }) => {
				const files = filesNow();
				server.middlewares.use((request, response, next) => {
					// Vite has taken the base path off the address by now.
					const path = pathAsked(request.originalUrl ?? request.url ?? '');
					if (path === null) next();
					else void answer(files, path, response).then((found) => found || next(), next);
				});
			},
		},
	};
}

/** The files of the archive as ingest left it; made ready again when it has run. */
function filesNow(): () => Promise<readonly EmittedFile[]> {
	let known: { stamp: number; files: Promise<readonly EmittedFile[]> } | null = null;
	return () => {
		const stamp = statSync(join(site.content, 'ingest.json'), { throwIfNoEntry: false })?.mtimeMs ?? 0;
		if (known?.stamp !== stamp) known = { stamp, files: emittedFiles(readArchive(site.content)) };
		return known.files;
	};
}

/** Only addresses with the extension of an emitted file are looked up, since looking one up reads the archive. */
function pathAsked(address: string): string | null {
	const path = decodeURI(address.split(/[?#]/, 1)[0] ?? '');
	return path.startsWith(basePath()) && Object.hasOwn(TYPES, extname(path)) ? path.slice(basePath().length) : null;
}

/** Whether there is such a file; then it is sent. */
async function answer(files: () => Promise<readonly EmittedFile[]>, path: string, response: ServerResponse): Promise<boolean> {
	const file = (await files()).find((one) => one.path === path || one.copies?.includes(path));
	if (!file) return false;
	const content = await file.content();
	response.setHeader('Content-Type', TYPES[extname(path)] ?? 'application/octet-stream');
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
