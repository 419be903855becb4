import type { ReportFrontmatter } from '#model';

/**
 * The SHA-256 of every capture, a line each, as `sha256sum -c` reads it: the file `captures-sha256.txt`. Known before
 * any page is made, so that a page can print this list's own hash.
 */
export function captureManifest(reports: readonly ReportFrontmatter[]): string {
	return reports
		.map(({ id, source }) => `${source.sha256}  reports/${id}.txt\n`)
		.sort((a, b) => (a.slice(66) < b.slice(66) ? -1 : 1))
		.join('');
}
