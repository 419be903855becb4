import type { SourceLine } from '#text';
import { withoutHtml } from './html.ts';
import { withoutMarkdown } from './markdown.ts';
import { withoutQuoting } from './quoted-mail.ts';
import { withoutReferences } from './references.ts';
import type { Unmarker } from './unmarker.ts';

/** What stood around the words of a capture and was taken off to read them. */
export type Marks = 'quoted mail' | 'HTML' | 'link numbers' | 'Markdown headings';

/** From the outside in: a quoted mail may quote a page. */
const UNMARKERS: readonly (readonly [Marks, Unmarker])[] = [
	['quoted mail', withoutQuoting],
	['HTML', withoutHtml],
	['link numbers', withoutReferences],
	['Markdown headings', withoutMarkdown],
];

/** The lines of a capture without the marks that programs put around words, and which marks those were. */
export function withoutMarks(lines: readonly SourceLine[]): { lines: readonly SourceLine[]; marks: Marks[] } {
	let bare = lines;
	const marks: Marks[] = [];
	for (const [name, unmark] of UNMARKERS) {
		const without = unmark(bare);
		if (without === null) continue;
		bare = without;
		marks.push(name);
	}
	return { lines: bare, marks };
}
