import { PAGE_TOOLS, WEAK_TOOL_WORDS } from '../lexicon/page-tools.ts';
import type { HeadlineTest, Line } from './headline-line.ts';
import { inOrder } from './headline-titles.ts';

/** The page a breadcrumb starts from, in many languages; the next word may be glued to it. */
const BREADCRUMB = /^(?:home|startseite|start|accueil|inicio|início|главная|الرئيسية|ana ?sayfa|首页)(?=[\s\p{Lu}/>|»›]|$)/iu;

/** Fewest characters of a line that is looked for in other lines. */
const LEAST_KEY = 8;

/** What a line has in common with the running text and with other lines. */
export const COMMON = {
	'share-in-text': ({ known, own }) => known / (own + 0.5),
	'words-in-text': ({ known }) => known,
	'share-in-opening': ({ led, own }) => led / (own + 0.5),
	'words-in-opening': ({ led }) => led,
	'long-words-in-text': ({ long }) => long,
	'verbatim-in-text': ({ head, page, shape }) =>
		[...head.text.blocks].filter((at) => holds(page.shapes[at]!.key, shape.key, 20)).length,
	'named-elsewhere': ({ page, shape, index }) =>
		page.shapes.filter((other, at) => at !== index && !other.prose && other.words <= 30 && holds(other.key, shape.key, 1)).length,
	'tool-words': ({ shape }) => {
		const words = shape.key.split(' ').filter((word) => word.length > 1);
		return words.filter((word) => PAGE_TOOLS.has(word) || WEAK_TOOL_WORDS.has(word)).length / Math.max(1, words.length);
	},
	breadcrumb: ({ text, words }) => words >= 2 && BREADCRUMB.test(text),
	printed: ({ shape, head }) =>
		shape.key.length < LEAST_KEY
			? 1
			: Math.max(head.titles.seen.get(shape.key) ?? 1, head.titles.reordered.get(inOrder(shape.key)) ?? 1),
	'printed-in-head': (line) => (line.shape.key.length >= LEAST_KEY ? printedInHead(line) : 1),
	trails: ({ head, index }) => head.titles.trails.has(index),
	trailed: ({ head, shape }) => head.titles.trailed.has(shape.key),
} satisfies Record<string, HeadlineTest>;

/** Whether a line holds another of some length, and is longer by so many characters. */
function holds(key: string, other: string, longer: number): boolean {
	return other.length >= LEAST_KEY && key.length >= other.length + longer && key.includes(other);
}

function printedInHead({ head, page, shape }: Line): number {
	const last = Math.min(head.limit, head.zone.first);
	return page.shapes.slice(0, last + 1).filter(({ key }) => key === shape.key).length;
}
