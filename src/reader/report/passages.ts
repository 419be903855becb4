import type { Heading, Paragraph, PhrasingContent, Root } from 'mdast';
import type { Inline, Passage } from '#markdown';
import { type CutWord, textSignOf } from '#model';
import { SOFT_HYPHEN, type SourceLine } from '#text';
import type { ClassifiedBlock } from '../reading.ts';

/** A passage before names are looked for, with the source line that it begins on. */
export interface PlainPassage {
	readonly type: Passage['type'];
	readonly number: number | null;
	readonly line: number;
	/** A row that stands right below the row before it, in the same list, table or poem. */
	readonly follows?: true;
	readonly text: string;
}

/** The body of a report: its paragraph and sub-heading blocks in order, paragraphs numbered from 1. */
export function toPassages(blocks: readonly ClassifiedBlock[], cuts: readonly CutWord[] = []): PlainPassage[] {
	const cutOn = new Map(cuts.map((cut) => [cut.line, cut]));
	let paragraphs = 0;
	return blocks.flatMap((block, index): PlainPassage[] => {
		const { role, from: line } = block;
		if (role !== 'paragraph' && role !== 'subheading') return [];
		const text = printed(whole(block, cutOn));
		if (role === 'subheading') return [{ type: 'subheading', number: null, line, text }];
		const follows = index > 0 && isRowOf(block, blocks[index - 1]!);
		return [{ type: 'paragraph', number: ++paragraphs, line, ...(follows ? { follows: true } : {}), text }];
	});
}

/** Whether two blocks are rows of one list, table or stanza; question and answer are paragraphs each. */
function isRowOf({ role, rule, blankAbove }: ClassifiedBlock, above: ClassifiedBlock): boolean {
	if (role !== above.role || rule !== above.rule || textSignOf(rule) !== 'row' || rule === 'row/questions') return false;
	return blankAbove === 0 || rule !== 'row/verse';
}

/** The lines of a block; where one cuts a word, the next one is part of it. */
function whole(block: ClassifiedBlock, cutOn: ReadonlyMap<number, CutWord>): string[] {
	const lines: string[] = [];
	let before: CutWord | undefined;
	for (const [offset, text] of block.raw.split('\n').entries()) {
		const cut = cutOn.get(block.from + offset);
		const read = lineRead(text, cut);
		if (before) lines.push(lines.pop() + read.trimStart());
		else lines.push(read);
		before = cut;
	}
	return lines;
}

/**
 * Passages → Markdown tree. Text, link and break nodes only: nothing in a capture can become mark-up. Rows of one list
 * are lines of one paragraph, with their bullets and numbers as printed.
 */
export function compose(passages: readonly Passage[]): Root {
	const children: (Heading | Paragraph)[] = [];
	for (const { type, follows, inlines } of passages) {
		const words = inlines.map(toPhrasing);
		const above = children.at(-1);
		if (type === 'subheading') children.push({ type: 'heading', depth: 2, children: words });
		else if (follows && above?.type === 'paragraph') above.children.push({ type: 'break' }, ...words);
		else children.push({ type: 'paragraph', children: words });
	}
	return { type: 'root', children };
}

function toPhrasing(inline: Inline): PhrasingContent {
	const text: PhrasingContent = { type: 'text', value: inline.text };
	return 'id' in inline ? { type: 'link', url: `${inline.kind}:${inline.id}`, children: [text] } : text;
}

/** A word's beginning with the hyphen at the end of a line, and how the next line goes on. */
const CUT = new RegExp(`([\\p{L}\\p{M}\\p{N}'’]+)[-‐${SOFT_HYPHEN}]$`, 'u');
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

/** Control characters but tab, newline and the like: they can stand neither in XML nor, sensibly, on a page. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to replace
const CONTROL = /[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\ufdd0-\ufdef\ufffe\uffff]/g;
/** White space that prints as a plain gap; a single no-break or other typographic space is kept as it stands. */
const GAP = /[\s\u0085]+/g;
const KEPT = /^[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000\ufeff]$/;
/** Any white space but single spaces. */
const UNEVEN = /[^\S ]|\u0085| {2}/;
/** Scripts written without spaces, and their punctuation: a line break between two such characters prints nothing. */
const UNSPACED =
	/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\u3000-\u303f\uff00-\uff60]/u;

/**
 * The words of source lines as they go into the report: the same characters in the same order, white space folded,
 * lines joined by a space (by nothing in scripts without spaces). A control character becomes U+FFFD, so that a reader
 * sees that something stood there.
 */
export function printed(lines: readonly string[]): string {
	let text = '';
	for (const line of lines) {
		const visible = visibleControls(line);
		const words = (UNEVEN.test(visible) ? visible.replace(GAP, (gap) => (KEPT.test(gap) ? gap : ' ')) : visible).trim();
		if (words === '') continue;
		const glue = text === '' || (UNSPACED.test(lastOf(text)) && UNSPACED.test(firstOf(words))) ? '' : ' ';
		text += glue + words;
	}
	return text;
}

/** Text with each control character shown as U+FFFD. */
export function visibleControls(text: string): string {
	return text.replace(CONTROL, '\ufffd');
}

/** How many control characters a line has. */
export function countControls(text: string): number {
	return text.match(CONTROL)?.length ?? 0;
}

function lastOf(text: string): string {
	return text.slice(-2).match(/.$/u)?.[0] ?? '';
}

function firstOf(text: string): string {
	return String.fromCodePoint(text.codePointAt(0) ?? 32);
}
