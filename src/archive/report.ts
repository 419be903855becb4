import type { Passage } from '#markdown';
import type { ReportFrontmatter } from '#model';

/** A report as pages and exports see it: its front matter and, on demand, its text. */
export type Report = ReportFrontmatter & {
	/**
	 * Paragraphs and sub-headings in order; parsed when asked for.
	 *
	 * @param naming "place:velmar": only those that name this are wanted, so the others may be left out
	 */
	passages(naming?: string): readonly Passage[];
};
