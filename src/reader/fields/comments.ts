import { stampLine, statedDates } from '#dates';
import type { Comment } from '#model';
import type { ClassifiedBlock, ReadingContext } from '../reading.ts';
import { besidesAgo } from '../roles/ago.ts';
import { linesOf } from './notes.ts';

interface Draft {
	author: string | null;
	date: string | null;
	ago: string | null;
	words: string[];
	lines: number[];
}

const SAYS = /^(.{2,60}?)\s(?:says|said|schreibt|sagt|meint|dit|dice|diz|ha scritto|пишет|يقول|diyor ki)\s?:?$/iu;

/** What readers wrote: a name opens a comment, running text belongs to it, a date closes it. */
export function commentsOf(blocks: readonly ClassifiedBlock[], context: ReadingContext): Comment[] {
	const drafts: Draft[] = [];
	let draft: Draft | null = null;
	for (const block of blocks) {
		if (block.role !== 'comment') {
			draft = null;
			continue;
		}
		const label = block.text.replace(/^[•·*–-]\s+|^\d{1,3}[.)]\s+/u, '');
		const numbered = /^\d{1,3}[.)]\s/.test(block.text);
		const short = label.split(' ').length <= 5 && !/[.!?…]$/.test(label);
		const stamp = label.length < 80 ? stampLine(label) : null;
		if (stamp?.dated && stamp.rest.length <= 3 && draft) {
			draft.date ??= dayOn(label, context);
			draft.lines.push(...linesOf(block));
			continue;
		}
		const besides = besidesAgo(label);
		if (besides === '' && draft) {
			draft.ago ??= label;
			draft.lines.push(...linesOf(block));
			continue;
		}
		const name = (besides || SAYS.exec(label)?.[1]) ?? (short ? label : null);
		if (name !== null || numbered || !draft) {
			const ago = besides ? label.replace(besides, '').replace(/^[\s·•|,–—-]+|[\s·•|,–—-]+$/gu, '') : null;
			draft = { author: name, date: null, ago, words: name === null ? [label] : [], lines: linesOf(block) };
			drafts.push(draft);
		} else {
			draft.words.push(label);
			draft.lines.push(...linesOf(block));
		}
	}
	return drafts.map(({ author, date, ago, words, lines }) => ({
		author,
		date,
		...(ago ? { ago } : {}),
		text: words.join(' '),
		lines,
	}));
}

function dayOn(text: string, context: ReadingContext): string | null {
	const order = context.houseStyle?.dateOrder;
	return statedDates(text, { ...(order ? { order } : {}), language: context.language })[0]?.edtf ?? null;
}
