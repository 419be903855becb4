import type { Authorities, HouseStyle } from '../schema/authority.ts';
import type { Sidecar } from '../schema/sidecar.ts';
import { foldSpace } from './blocks.ts';
import { keyOf } from './classify/shape.ts';
import type { ClassifiedBlock, Fields, SourceLine } from './reading.ts';

/** The house style of the outlet that a sidecar names, or whose signature a line of the capture carries; null when neither. */
export function houseStyleFor(
	lines: readonly SourceLine[],
	sidecar: Sidecar | null,
	authorities: Authorities,
): HouseStyle | null {
	const named = typeof sidecar?.outlet === 'object' ? sidecar.outlet.value : sidecar?.outlet;
	if (named) {
		const key = keyOf(named);
		const record = authorities.outlet.find(
			({ id, label, aliases }) => id === named || [label, ...aliases].some((name) => keyOf(name) === key),
		);
		if (record) return record.houseStyle ?? null;
	}
	const signed = authorities.outlet.filter(({ houseStyle }) => houseStyle && houseStyle.signatures.length > 0);
	if (signed.length === 0) return null;
	for (const { text } of lines) {
		const line = foldSpace(text.slice(0, 500));
		for (const { houseStyle } of signed)
			if (houseStyle?.signatures.some((signature) => line.includes(signature))) return houseStyle;
	}
	return null;
}

interface Evidence {
	readonly name: string;
	readonly reason: string;
}

const SOURCE =
	/(?:quelle|quellen|source|sources|fuente|fonte|bron|источник|المصدر|kaynak|来源|nachrichtenagentur)\s*[:：]?\s*(\p{L}[^()|,;:]{1,40}?)(?:[)|,;]|$)/iu;
const COPYRIGHT =
	/(?:©|ⓒ|\(c\)|copyright)\s*(?:©|ⓒ|\(c\)|by|\s)*(?:(?:19|20)\d\d\s?(?:[-–]\s?(?:19|20)?\d\d)?)?[\s,|:-]*(?:by\s)?(\p{Lu}[^.,|;:©/()\d]{1,48}?)(?:\s*(?:19|20)\d\d)?\s*(?:[.,|;/()]|$|\sall rights|\sLtd|\sLLC|\sInc|\sGmbH|\sCompany|\sMedia\b)/iu;
const DESK =
	/(?:^|[.(]\s?)(?:the\s)?(\p{Lu}[\p{L}\p{M}\d .-]{1,30}?)['’]s\s(?:\p{L}+\s){0,4}?(?:editor|desk|correspondent|reporter|newsroom|staff)\b/u;

/**
 * The outlet as the capture itself names it: an agency in the dateline, a possessive in the end credit, a name beside
 * the stamp or byline, a source line, a copyright line. Null rather than a guess.
 */
export function outletInText(blocks: readonly ClassifiedBlock[], dateline: Fields['dateline']): Evidence | null {
	return fromCredit(blocks) ?? fromDateline(blocks, dateline) ?? fromSource(blocks) ?? fromCopyright(blocks);
}

function fromDateline(blocks: readonly ClassifiedBlock[], dateline: Fields['dateline']): Evidence | null {
	const agency = dateline?.agency;
	if (!agency) return null;
	const block = blocks.find(
		({ role, text }) => (role === 'paragraph' || role === 'dateline') && text.slice(0, 160).includes(agency),
	);
	return { name: agency, reason: `The dateline on line ${block?.from ?? 1} names ${agency}.` };
}

function fromCredit(blocks: readonly ClassifiedBlock[]): Evidence | null {
	for (const { role, text, from } of blocks) {
		if (role !== 'credit') continue;
		const name = DESK.exec(text.slice(0, 200))?.[1];
		if (name) return { name, reason: `The credit on line ${from} names a member of ${name}’s staff.` };
	}
	return null;
}

function fromSource(blocks: readonly ClassifiedBlock[]): Evidence | null {
	for (const { role, text, from } of blocks) {
		if (role !== 'credit' && role !== 'timestamp' && role !== 'byline') continue;
		const name = SOURCE.exec(text.slice(0, 200))?.[1]?.trim();
		if (name) return { name: name.replace(/^Nachrichtenagentur\s/i, ''), reason: `Line ${from} gives ${name} as the source.` };
	}
	return null;
}

function fromCopyright(blocks: readonly ClassifiedBlock[]): Evidence | null {
	for (const { role, text, from, rule } of blocks) {
		if (role !== 'furniture' || text.length > 300 || !(rule === 'furniture/rights' || /©|copyright/i.test(text))) continue;
		const name = COPYRIGHT.exec(text)?.[1]?.trim();
		if (name && !/^(?:all|the website|and|reserved|policy|notice|trademark)\b/i.test(name))
			return { name, reason: `The copyright line ${from} names ${name}.` };
	}
	return null;
}
