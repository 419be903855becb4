import { openSite, type Site, site } from '#model';
import type { Archive } from './model.ts';
import { readArchive } from './read.ts';

// The one thing this program remembers between pages: reading ten thousand reports for each of them would not do.
let opened: Archive | null = null;

/** The archive of the site that is open, read once; the dev server loads this module anew when ingest has run. */
export function archive(): Archive {
	opened ??= readArchive(site.content);
	return opened;
}

/** Opens a site and reads its archive as it is now; from here on pages get this one. */
export function openArchive(theirs: Site): Archive {
	openSite(theirs);
	opened = readArchive(theirs.content);
	return opened;
}
