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
