import type { ArchiveFiles } from './archive-files.ts';
import { CHUNK, HOME } from './download-chunks.ts';
import { save } from './save.ts';

/**
 * Hands the reader the reports with these numbers, in this order, as a file. The button says of which kind (csv or ris,
 * its id), of which media type and, as JSON, what stands above the rows; `home` is the address of the home page.
 */
export async function downloadList(
	{ id, dataset }: HTMLElement,
	files: ArchiveFiles,
	numbers: readonly number[],
	home: string,
): Promise<void> {
	const rows = await Promise.all(
		numbers.map(async (number) => (await files.rows(`${id}-${Math.floor(number / CHUNK)}`))[number % CHUNK]),
	);
	save(
		`reports.${id}`,
		dataset.type!,
		JSON.parse(dataset.head!) + rows.join('').replaceAll(HOME, new URL(home, location.href).href),
	);
}
