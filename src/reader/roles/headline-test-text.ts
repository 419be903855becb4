import type { HeadlineTest } from './headline-line.ts';
import { PAGE_TOOLS, WEAK_TOOL_WORDS } from '../lexicon/page-tools.ts';
import { inOrder } from './headline-titles.ts';

/** What a line has in common with the running text and with other lines. */
export const COMMON = {
	'share-in-text': ({ known, own }) => known / (own + 0.5),
	'words-in-text': ({ known }) => known,
	'share-in-opening': ({ led, own }) => led / (own + 0.5),
	'words-in-opening': ({ led }) => led,
	'long-words-in-text': ({ long }) => long,
	'share-in-footer': ({ stems, head, own }) => (head.footer.size > 0 && own > 0 ? stems.filter((stem) => head.footer.has(stem)).length / own : 0),
	'tool-words': ({ shape }) => {
		const words = shape.key.split(' ').filter((word) => word.length > 1);
		return words.length === 0 ? 0 : words.filter((word) => PAGE_TOOLS.has(word) && !WEAK_TOOL_WORDS.has(word)).length / words.length;
	},
	'menu-words': ({ shape }) => {
		const words = shape.key.split(' ').filter((word) => word.length > 1);
		return words.length === 0 ? 0 : words.filter((word) => PAGE_TOOLS.has(word) || WEAK_TOOL_WORDS.has(word)).length / words.length;
	},
	breadcrumb: ({ text, words }) => words >= 2 && /^(?:home|startseite|start|accueil|inicio|início|главная|الرئيسية|ana ?sayfa|首页)(?=[\s\p{Lu}\/>|»›]|$)/iu.test(text),
	'no-word-in-text': ({ known, own }) => own > 0 && known === 0,
	'no-long-word': ({ own }) => own === 0,
	printed: ({ shape, head }) => (shape.key.length >= 8 ? (head.titles.seen.get(shape.key) ?? 1) : 1),
	'printed-short': ({ shape, head }) => (shape.key.length < 8 ? (head.titles.seen.get(shape.key) ?? 1) : 1),
	'printed-reordered': ({ shape, head }) =>
		(head.titles.seen.get(shape.key) ?? 1) < 2 && shape.words >= 6 && (head.titles.reordered.get(inOrder(shape.key)) ?? 1) > 1,
	'printed-in-head': (line) => { let n = 0; if (line.shape.key.length < 8) return 1; for (let at = 0; at <= Math.min(line.head.limit, line.head.zone.first); at += 1) if (line.page.shapes[at]!.key === line.shape.key) n += 1; return n; },
	trails: ({ head, index }) => head.titles.trails.has(index),
	'trails-far': ({ head, index }) => head.titles.trailsFar.has(index),
	'named-elsewhere': ({ head, page, shape, index }) => {
		if (shape.key.length < 8) return 0;
		let lines = 0;
		for (let at = 0; at < page.shapes.length; at += 1) {
			const other = page.shapes[at]!;
			if (at !== index && !other.prose && other.words <= 30 && other.key.length > shape.key.length && other.key.includes(shape.key)) lines += 1;
		}
		return lines;
	},
	'verbatim-in-text': ({ head, page, shape }) => {
		if (shape.key.length < 6) return 0;
		let lines = 0;
		for (const at of head.text.blocks) if (page.shapes[at]!.key.length > shape.key.length + 20 && page.shapes[at]!.key.includes(shape.key)) lines += 1;
		return lines;
	},
	trailed: ({ head, shape }) => head.titles.trailed.has(shape.key),
	opens: ({ head, index }) => head.titles.opens.has(index),
	opened: ({ head, shape }) => head.titles.opened.has(shape.key),
} satisfies Record<string, HeadlineTest>;
