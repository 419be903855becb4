import { statSync } from 'node:fs';
import { contentFolder } from './content-folder.ts';
import type { Archive } from './model.ts';
import { readArchive } from './read.ts';

// The one thing this program remembers between pages: reading ten thousand reports for each of them would not do.
const kept = new Map<string, { stamp: number; archive: Archive }>();

/** The archive of the content folder: read once a build, and again by the dev server when ingest has run. */
export function archive(): Archive {
	const folder = contentFolder();
	const known = kept.get(folder);
	if (known && (!import.meta.env?.DEV || known.stamp === stampOf(folder))) return known.archive;
	return rereadArchive(folder);
}

/** The archive of a content folder as it is now; from here on pages get this one too. */
export function rereadArchive(folder: string): Archive {
	const read = readArchive(folder);
	kept.set(folder, { stamp: stampOf(folder), archive: read });
	return read;
}

/** Ingest writes ingest.json last, so its time of change stands for the whole folder. */
function stampOf(folder: string): number {
	return statSync(`${folder}/ingest.json`, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}
