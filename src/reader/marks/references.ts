import type { SourceLine } from '#text';
import type { Unmarker } from './unmarker.ts';

/** "   7. https://halvern.example/growers": what a link number stands for. */
const REFERENCE = /^\s*\[?(\d{1,4})[.\]:]\s+(?:https?|ftp|file|mailto|gopher):\S+\s*$/;
const NUMBER = /\[(\d{1,4})\](?=\S)/g;
const LABEL = /^\s*(?:references|(?:visible|hidden) links:?)\s*$/i;
/** What text browsers print where a page has a button, a field or a picture. */
const WIDGET = /^\s*(?:\(BUTTON\).*|_{4,}.*|\[[\w.-]{1,60}\.(?:jpe?g|png|gif|webp|svg)\]|#\s?\[\d{1,4}\].*)$/i;

/** "[7]Farmers below the dam": numbers of links that a list at the end resolves, as text browsers print pages. */
export const withoutReferences: Unmarker = (lines) => {
	const held = new Set(lines.flatMap(({ text }) => REFERENCE.exec(text)?.[1] ?? []));
	if (held.size < 2) return null;
	const numbered = lines.filter(({ text }) => [...text.matchAll(NUMBER)].some(([, number]) => held.has(number!)));
	if (numbered.length < 2) return null;
	const bare = ({ number, text }: SourceLine): SourceLine => {
		if (REFERENCE.test(text) || LABEL.test(text) || WIDGET.test(text)) return { number, text: '' };
		return { number, text: text.replace(NUMBER, (mark, index: string) => (held.has(index) ? '' : mark)) };
	};
	return lines.map(bare);
};
