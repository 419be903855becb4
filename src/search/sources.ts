import { askedOnce } from './asked-once.ts';
import { type ArchiveFiles, openFiles } from './files/archive-files.ts';
import { prepareNames, type Spelling } from './name-ranking.ts';
import type { Reader } from './text/reader.ts';

/** Where the answers come from. */
export interface Sources {
	readonly files: ArchiveFiles;
	/** Every spelling of every name, ready to be asked. */
	spellings(): Promise<readonly Spelling[]>;
	/** What searches and shows texts, with the script for it. */
	reader(): Promise<Reader>;
}

/** Opens the folders of search data and of the full-text index; of each only what is asked for is fetched. */
export function openSources({ files, index }: Readonly<Record<'files' | 'index', string>>): Sources {
	const opened = openFiles(files);
	const spellings = askedOnce(() => opened.names());
	const reader = askedOnce(() => import('./text/reader.ts'));
	return {
		files: opened,
		spellings: () => spellings('', (entries) => prepareNames(entries)),
		reader: () => reader('', ({ openReader }) => openReader(index)),
	};
}
