import type { Archive } from '#archive';
import { searchData } from '#search/index';
import type { EmittedFile } from './emitted-file.ts';

/** The small files that the search page loads, in a folder named after their version. */
export function searchFiles(archive: Archive): EmittedFile[] {
	const { version, files } = searchData(archive);
	return [...files].map(([name, text]) => ({ path: `search/${version}/${name}.txt`, content: () => text }));
}
