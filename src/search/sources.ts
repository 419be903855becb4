import { askedOnce } from './asked-once.ts';
import { type ArchiveFiles, openFiles } from './files/archive-files.ts';
import type { IndexedReport } from './text/indexed-report.ts';
import { unpacked } from './text/unpacked.ts';
import type { ReportOf, WordSearch } from './text/word-search.ts';

/** Where the answers come from. */
export interface Sources {
	readonly files: ArchiveFiles;
	readonly report: ReportOf;
	/** What searches texts: most of what a first search fetches, and not needed for names and dates. */
	words(): Promise<WordSearch>;
}

/** Opens the folders of search data and of the full-text index; of each only what is asked for is fetched. */
export function openSources({ files, index }: Readonly<Record<'files' | 'index', string>>): Sources {
	const reports = askedOnce((number) => unpacked(`${index}fragment/${number}.pf_fragment`));
	const report: ReportOf = (number) => reports(`${number}`, (response): Promise<IndexedReport> => response.json());
	const loaded = askedOnce(() => import('./text/word-search.ts'));
	return { files: openFiles(files), report, words: () => loaded('words', ({ openWordSearch }) => openWordSearch(index, report)) };
}
