import { HEAD_CREDITS } from '../lexicon/head-credits.ts';

const LABELS = HEAD_CREDITS.flatMap(({ role, words }) => words.map((phrase) => ({ role, phrase }))).sort(
	(a, b) => b.phrase.length - a.phrase.length,
);

/**
 * The label that a piece of a head line opens with, and the words behind it: "Fotos: Oda Ferrin", "Photographs by Oda
 * Ferrin".
 */
export function creditLabel(piece: string): { role: string; names: string } | null {
	const lower = piece.slice(0, 60).toLowerCase();
	const found = LABELS.find(({ phrase }) => lower.startsWith(phrase));
	if (!found) return null;
	const behind = piece.slice(found.phrase.length);
	// A label without "by" needs its colon, or it is the first word of something else.
	const spoken = / (?:by|von|de|di|par|por|door)$/u.test(found.phrase)
		? /^\s*[:：]?\s+/.exec(behind)
		: /^\s*[:：/]\s*/.exec(behind);
	return spoken ? { role: found.role, names: behind.slice(spoken[0].length) } : null;
}
