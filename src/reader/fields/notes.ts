import { stampLine, statedDates } from '#dates';
import type { EditorialNote, PullQuote } from '#model';
import type { Block, ClassifiedBlock, ReadingContext } from '../reading.ts';
import { keyOf } from '../roles/shape.ts';

/** A label with a day and nothing else on its line, or a day between the label and its colon: "Correction, 4 March 2021: …". */
const LABEL = /^[^:：]{3,60}[:：]/u;

/**
 * What the newsroom says of its own report; neighbouring lines of one kind are one note, a day printed with its label
 * is its day.
 */
export function notesOf(blocks: readonly ClassifiedBlock[], context: ReadingContext): EditorialNote[] {
	const notes: EditorialNote[] = [];
	let before: ClassifiedBlock | null = null;
	for (const block of blocks) {
		if (block.role !== 'note') {
			before = null;
			continue;
		}
		const kind = kindOf(block.rule);
		const last = notes.at(-1);
		const date = dayOf(block.text, context);
		if (before && last && last.kind === kind) {
			last.text = `${last.text}\n${block.text}`;
			last.date ??= date;
			last.lines.push(...linesOf(block));
		} else notes.push({ kind, text: block.text, date, lines: linesOf(block) });
		before = block;
	}
	return notes;
}

/** The kind that the rule tells; what a cataloguer calls a note is just one. */
function kindOf(rule: string): EditorialNote['kind'] {
	const kind = /^note\/(correction|update|embargo|editor|disclosure)$/.exec(rule)?.[1];
	return (kind as EditorialNote['kind'] | undefined) ?? 'note';
}

function dayOf(text: string, context: ReadingContext): string | null {
	const label = LABEL.exec(text.slice(0, 80))?.[0] ?? '';
	const rest = text.slice(label.length).trim();
	const dated = /\p{N}/u.test(label) ? label : rest.length < 60 && stampLine(rest).full ? rest : '';
	const order = context.houseStyle?.dateOrder;
	return statedDates(dated, { ...(order ? { order } : {}), language: context.language })[0]?.edtf ?? null;
}

/** The numbers of a block's inked lines. */
export function linesOf(block: Block): number[] {
	return block.raw.split('\n').flatMap((line, offset) => (line.trim() === '' ? [] : [block.from + offset]));
}

/** Passages set large on the page, with the number of the paragraph that each repeats. */
export function pullQuotesOf(blocks: readonly ClassifiedBlock[]): PullQuote[] {
	const quotes = blocks.filter(({ role }) => role === 'pull quote');
	if (quotes.length === 0) return [];
	const paragraphs = blocks.filter(({ role }) => role === 'paragraph').map(({ text }) => ` ${keyOf(text)} `);
	return quotes.map((block) => {
		const key = ` ${keyOf(block.text)} `;
		const at = paragraphs.findIndex((paragraph) => paragraph.includes(key));
		return { text: block.text, of: at < 0 ? null : at + 1, lines: linesOf(block) };
	});
}
