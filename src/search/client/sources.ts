import { memoize } from '#text/browser';
import { type ArchiveFiles, openFiles } from './archive-files.ts';
import { type Names, prepareNames } from './name-ranking.ts';
import { openReader } from './reader.ts';
import type { Reader } from './search-result.ts';

/** Where the answers come from. */
export interface Sources {
	readonly files: ArchiveFiles;
	/** Every spelling of every name, ready to be asked. */
	names(): Promise<Names>;
	/** What searches and shows texts. */
	reader(): Promise<Reader>;
}

/** Opens the folders of search data and of the full-text index; of each only what is asked for is fetched. */
export function openSources({ files, index }: Readonly<Record<'files' | 'index', string>>): Sources {
	const opened = openFiles(files);
	return {
		files: opened,
		names: memoize(async () => prepareNames(...(await Promise.all([opened.names(), opened.encoder()])))),
		reader: memoize(async () => openReader(index)),
	};
}
