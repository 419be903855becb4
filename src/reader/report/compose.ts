import type { PhrasingContent, Root, RootContent } from 'mdast';
import type { Inline, Passage } from '#markdown';

/** Passages → Markdown tree. Text and link nodes only: nothing in a capture can become mark-up. */
export function compose(passages: readonly Passage[]): Root {
	return { type: 'root', children: passages.map(toNode) };
}

function toNode(passage: Passage): RootContent {
	const children = passage.inlines.map(toPhrasing);
	return passage.type === 'subheading' ? { type: 'heading', depth: 2, children } : { type: 'paragraph', children };
}

function toPhrasing(inline: Inline): PhrasingContent {
	const text: PhrasingContent = { type: 'text', value: inline.text };
	return 'id' in inline ? { type: 'link', url: `${inline.kind}:${inline.id}`, children: [text] } : text;
}
