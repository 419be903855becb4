import { stampLine } from '#dates';
import { type Authorities, because, type HouseStyle, RULES, type Sidecar } from '#model';
import { isGivenName } from '#names';
import type { SourceLine } from '#text';
import { foldSpace } from '../blocks.ts';
import { AGENCIES } from '../lexicon/people.ts';
import type { ClassifiedBlock, Fields } from '../reading.ts';
import { headLine } from '../roles/head-line.ts';
import { afterByWord } from '../roles/head-pieces.ts';
import { keyOf } from '../roles/shape.ts';
import { isOutletName, type NamedOutlet, saysItPublishes } from './outlet-name.ts';
import { agencyRights, pageOwner } from './page-owner.ts';

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

const SOURCE =
	/(?:quelle|quellen|source|sources|fuente|fonte|bron|источник|المصدر|kaynak|来源|來源|nachrichtenagentur)\s*[:：]\s*(\p{L}[^()|,;:]{1,40}?)(?:[)|,;]|$)/iu;
const DESK =
	/(?:^|[.(]\s?)(?:the\s)?(\p{Lu}[\p{L}\p{M}\d .-]{1,30}?)['’]s\s(?:\p{L}+\s){0,4}?(?:editor|desk|correspondent|reporter|newsroom|staff)\b/u;

/**
 * The outlet as the capture itself names it: a possessive in the end credit; title, masthead, copyright line and address;
 * a paper beside the author's name or the stamp, a source, an agency in the dateline. Null rather than a guess.
 */
export function outletInText(blocks: readonly ClassifiedBlock[], dateline: Fields['dateline']): NamedOutlet | null {
	return (
		fromCredit(blocks) ??
		pageOwner(blocks) ??
		fromByline(blocks) ??
		fromDateline(blocks, dateline) ??
		fromSource(blocks) ??
		fromSign(blocks) ??
		fromStamp(blocks) ??
		agencyRights(blocks)
	);
}

function fromDateline(blocks: readonly ClassifiedBlock[], dateline: Fields['dateline']): NamedOutlet | null {
	const agency = dateline?.agency;
	if (!agency || /\d/.test(agency) || !/\p{L}{2}/u.test(agency)) return null;
	const block = blocks.find(
		({ role, text }) => (role === 'paragraph' || role === 'dateline') && text.slice(0, 160).includes(agency),
	);
	return { name: agency, reason: because('outlet/dateline', block?.from ?? 1, { name: agency }) };
}

function fromCredit(blocks: readonly ClassifiedBlock[]): NamedOutlet | null {
	for (const { role, text, from } of blocks) {
		if (role !== 'credit') continue;
		const name = DESK.exec(text.slice(0, 200))?.[1];
		if (name) return { name, reason: because('outlet/credit', from, { name }) };
	}
	return null;
}

/** A paper behind the name of one of several reporters. */
const OF_A_PAPER = /\p{L} of (?:the |The )?\p{Lu}/u;

/** An agency or paper in the author's place, or beside the author's name: "By Ilse Maron, Halvern Post". */
function fromByline(blocks: readonly ClassifiedBlock[]): NamedOutlet | null {
	for (const { role, rule, text, from } of blocks) {
		if (role !== 'byline') continue;
		const { people, papers } = headLine(text);
		if (RULES[rule].namesOutlet) {
			const plain = (afterByWord(text) ?? text).replace(/^\p{L}+\s?[-–—:]\s?/u, '');
			const stamp = stampLine(plain);
			const name = withoutTail(stamp.dated ? plain.slice(0, stamp.start) : plain);
			if (isOutletName(name) && (saysItPublishes(name) || wasTold(blocks, name)))
				return { name, reason: because('outlet/author-place', from, { name }) };
			continue;
		}
		// "A of the Courier and B, Coast Wire": each has a paper of their own, and neither need be the one that printed this.
		if (people.length > 1 && OF_A_PAPER.test(text)) continue;
		const beside = papers.find((name) => isOutletName(name)) ?? signOf(people[0]?.role, blocks);
		if (beside) return { name: beside, reason: because('outlet/beside-author', from, { name: beside }) };
	}
	return null;
}

function withoutTail(text: string): string {
	return text
		.trimEnd()
		.replace(/[|,·–-]+$/, '')
		.trimEnd();
}

/** Capitals beside a name are a channel's when the page prints them in its text too; else they may be a degree. */
function signOf(job: string | undefined, blocks: readonly ClassifiedBlock[]): string | null {
	return job !== undefined && /^\p{Lu}{3,6}$/u.test(job) && toldInText(blocks, job) ? job : null;
}

/** Whether the running text speaks of a name that is nobody's given name: "… told Halvern Bote". */
function toldInText(blocks: readonly ClassifiedBlock[], name: string): boolean {
	if (isGivenName(name) || !/^\p{Lu}/u.test(name)) return false;
	return blocks.some(
		({ role, text }) =>
			role === 'paragraph' &&
			text
				.split(/[^\p{L}\p{N}]+/u)
				.join(' ')
				.includes(` ${name} `),
	);
}

/** Whether somebody in the text spoke to it: "… told Nordwind". People speak to papers, and bylines name them. */
function wasTold(blocks: readonly ClassifiedBlock[], name: string): boolean {
	return blocks.some(({ role, text }) => {
		const at = role === 'paragraph' ? text.indexOf(` ${name}`) : -1;
		return at > 0 && /(?:^|\s)(?:told|tells?|gegenüber|declared to|à|al|ao)$/u.test(text.slice(Math.max(0, at - 12), at));
	});
}

/** An agency's sign on a line of its own below the text. */
function fromSign(blocks: readonly ClassifiedBlock[]): NamedOutlet | null {
	for (const { role, text, from } of blocks) {
		const name = withoutTail(text.replace(/\.$/, ''));
		if (role === 'credit' && AGENCIES.has(keyOf(name))) return { name, reason: because('outlet/sign', from, { name }) };
	}
	return null;
}

/** A paper or an agency beside the stamp: "13.01.2019, 12:09 | AFP". */
function fromStamp(blocks: readonly ClassifiedBlock[]): NamedOutlet | null {
	for (const { role, text, from } of blocks) {
		if (role !== 'timestamp') continue;
		const sign = /\|\s*(\p{Lu}{3,6})$/u.exec(text)?.[1] ?? /^(\p{Lu}{3,6})\s*\|/u.exec(text)?.[1];
		// "OSTREKE MAIL Wednesday, February 3": the weekday belongs to the day.
		const papers = headLine(text).papers.map((paper) => paper.slice(0, stampLine(paper).start).trim());
		const name = papers.find((paper) => isOutletName(paper)) ?? sign;
		if (name) return { name, reason: because('outlet/beside-stamp', from, { name }) };
	}
	return null;
}

/** "Source: …" in the head or below the text; between paragraphs it is a table's or a picture's. */
function fromSource(blocks: readonly ClassifiedBlock[]): NamedOutlet | null {
	const last = blocks.findLastIndex(({ role }) => role === 'paragraph');
	const first = blocks.findIndex(({ role }) => role === 'paragraph');
	const found = blocks.flatMap(({ role, text, from }, index) => {
		if ((role !== 'credit' && role !== 'timestamp' && role !== 'byline') || (index > first && index < last)) return [];
		const printed = SOURCE.exec(text.slice(0, 200))?.[1]?.trim();
		// Chinese sets no space inside a name: what follows one is something else.
		const unspaced = printed !== undefined && /^[\p{Script=Han}\p{Script=Arabic}]/u.test(printed);
		const name = unspaced && /^\p{Script=Han}/u.test(printed) ? printed.split(/\s|作者|责任编辑|编辑/u)[0] : printed;
		if (!name || !(unspaced || saysItPublishes(name))) return [];
		return [{ name: name.replace(/^Nachrichtenagentur\s/i, ''), reason: because('outlet/source', from, { name }) }];
	});
	return found.length === 1 ? found[0]! : null;
}
