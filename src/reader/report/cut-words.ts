import type { CutWord } from '#model';
import type { SourceLine } from '#text';
import type { ClassifiedBlock } from '../reading.ts';

/** A word's beginning with the hyphen at the end of a line, and how the next line goes on. */
const CUT = /([\p{L}\p{M}\p{N}'’]+)[-‐\u00AD]$/u;
const REST = /^[\p{L}\p{M}\p{N}'’]+/u;
/** "inland and coast-/and border towns": a hyphen that stands for a word to come. */
const SUSPENDED = new Set('and or und oder bzw et ou y o e ed en of og och eller i и или'.split(' '));
/** What stands before a hyphen of its own: "well-known", "self-made", "peut-être". */
const FIRST_PARTS = new Set(
	'well self ex non co anti pro semi half long short high low north south east west mid all cross so vice then now single two three four five six seven eight nine ten twenty thirty forty fifty sixty seventy eighty ninety peut est dit celui celle demi grand vingt trente sous nord sud ouest'.split(
		' ',
	),
);

/** The words that paragraphs cut at a line's end, and how each is read: whole, or with its hyphen. */
export function cutWords(lines: readonly SourceLine[], blocks: readonly ClassifiedBlock[]): CutWord[] {
	const wrapped = blocks.filter(({ role, from, to }) => to > from && (role === 'paragraph' || role === 'subheading'));
	const cuts: CutWord[] = [];
	let known: ReadonlySet<string> | null = null;
	for (const { from, to } of wrapped) {
		for (let line = from; line < to; line += 1) {
			const start = CUT.exec(lines[line - 1]!.text.trimEnd())?.[1];
			const rest = start === undefined ? undefined : REST.exec(lines[line]!.text.trimStart())?.[0];
			if (start === undefined || rest === undefined || SUSPENDED.has(rest.toLowerCase())) continue;
			known ??= wordsOf(lines);
			cuts.push({ line, start, rest, read: keepsHyphen(start, rest, known) ? `${start}-${rest}` : start + rest });
		}
	}
	return cuts;
}

/** Whether a word has its hyphen also where no line ends: the file prints it so elsewhere, or it is made of two words. */
function keepsHyphen(start: string, rest: string, known: ReadonlySet<string>): boolean {
	const [left, right] = [start.toLowerCase(), rest.toLowerCase()];
	if (known.has(`${left}-${right}`)) return true;
	if (known.has(left + right)) return false;
	if (!/^\p{Ll}/u.test(rest)) return true;
	return FIRST_PARTS.has(left) || (left.length > 3 && right.length > 3 && known.has(left) && known.has(right));
}

/** The words of a file that stand whole on a line, in lower case. */
function wordsOf(lines: readonly SourceLine[]): Set<string> {
	const words = new Set<string>();
	let cut = false;
	for (const { text } of lines) {
		const line = text.trim();
		const whole = (cut ? line.replace(REST, '') : line).replace(CUT, '');
		cut = CUT.test(line);
		for (const [word] of whole.toLowerCase().matchAll(/[\p{L}\p{M}\p{N}'’]+(?:-[\p{L}\p{M}\p{N}'’]+)*/gu)) words.add(word);
	}
	return words;
}

/** A line as it is read: where it cuts a word, its hyphen stays or goes, and the next line follows without a gap. */
export function lineRead(text: string, cut: CutWord | undefined): string {
	if (cut === undefined) return text;
	const whole = cut.read === cut.start + cut.rest;
	return whole ? text.trimEnd().slice(0, -1) : text.trimEnd();
}
