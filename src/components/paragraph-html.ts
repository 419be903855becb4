import type { Inline, Passage } from '#markdown';
import type { Kind } from '#model';
import { escapeHtml } from '#text';

/** How the words of a passage become HTML. */
export interface PassageOptions {
	/** Address of the page of an authority; null when it has none and the words stay plain. */
	readonly link: (kind: Kind, id: string) => string | null;
	/** `kind:id` of what is linked already on the page: only first mentions are links. */
	readonly linked: Set<string>;
	/** The dateline as printed, when this passage begins with it. */
	readonly dateline: string | null;
}

/** The words of a passage as HTML: first mentions linked, its dateline marked. */
export function passageHtml(passage: Passage, options: PassageOptions): string {
	let left = options.dateline?.length ?? 0;
	let html = '';
	for (const inline of passage.inlines) {
		const inDateline = Math.min(left, inline.text.length);
		left -= inDateline;
		const head = inline.text.slice(0, inDateline);
		const words = (head === '' ? '' : `<span class="dl">${escapeHtml(head)}</span>`) + escapeHtml(inline.text.slice(inDateline));
		html += linkOf(inline, words, options);
	}
	return html;
}

function linkOf(inline: Inline, words: string, { link, linked }: PassageOptions): string {
	if (!('id' in inline)) return words;
	const key = `${inline.kind}:${inline.id}`;
	const href = linked.has(key) ? null : link(inline.kind, inline.id);
	if (href === null) return words;
	linked.add(key);
	return `<a class="e e-${inline.kind}" href="${escapeHtml(href)}">${words}</a>`;
}

const BIDI_CONTROLS = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/;

/** Whether a passage carries marks that turn the direction of text, and so needs a direction of its own. */
export function turnsDirection(text: string): boolean {
	return BIDI_CONTROLS.test(text);
}
