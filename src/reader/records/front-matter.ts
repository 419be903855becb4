import type { RecordPart } from '../reading.ts';
import { type Entry, labelled, partBehind, type RecordFinder } from './labelled.ts';

/** How many lines front matter may take up. */
const LONGEST_FRONT_MATTER = 80;

/** Front matter between two rules, as clippers and notebooks write it: `source: "https://…"`, lists below their key. */
export const frontMatter: RecordFinder = (lines) => {
	const first = lines.findIndex(({ text }) => text.trim() !== '');
	if (first < 0 || !/^-{3,}\s*$/.test(lines[first]!.text)) return [];
	const end = lines.findIndex(({ text }, at) => at > first && /^(?:-{3,}|\.{3})\s*$/.test(text));
	if (end < 0 || end - first < 2 || end - first > LONGEST_FRONT_MATTER) return [];
	const entries: Entry[] = [
		{ at: first, part: 'other', value: '' },
		{ at: end, part: 'other', value: '' },
	];
	let key: RecordPart = 'other';
	for (let at = first + 1; at < end; at += 1) {
		const { text } = lines[at]!;
		if (text.trim() === '') continue;
		const found = /^[\p{L}_][\p{L}\p{N}_ -]{0,40}:(?:\s|$)/u.test(text) ? labelled(text) : null;
		const item = /^\s*-\s+(.*)$|^\s+(\S.*)$/u.exec(text);
		if (!found && !item) return [];
		if (found) key = partBehind(found.label, found.value) ?? 'other';
		entries.push({ at, part: key, value: unquoted(found ? found.value : (item![1] ?? item![2])!) });
	}
	return entries.sort((a, b) => a.at - b.at);
};

/** A value of front matter as it reads: without quotes, without the brackets of a list or of a note's link. */
function unquoted(value: string): string {
	const list = /^\[(?!\[)(.*)\]$/.exec(value.trim())?.[1] ?? value.trim();
	return list
		.replace(/^(["'])(.*)\1$/, '$2')
		.replace(/\[\[(?:[^[\]|]*\|)?([^[\]|]*)\]\]/g, '$1')
		.replace(/^[>|]-?$/, '');
}
