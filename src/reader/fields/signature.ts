import { stampLine } from '#dates';
import { type Authorities, because, type Evidence, type HouseStyle, RULES, type Sidecar } from '#model';
import type { SourceLine } from '#text';
import { foldSpace } from '../blocks.ts';
import type { ClassifiedBlock, Fields } from '../reading.ts';
import { afterByWord, peopleIn } from '../roles/person-names.ts';
import { keyOf } from '../roles/shape.ts';

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

const OUTLET_WORD =
	/\b(?:News|Press|Times|Post|Herald|Tribune|Journal|Daily|Radio|Television|TV|Gazette|Chronicle|Observer|Mail|Telegraph|Zeitung|Nachrichten|Anzeiger|Rundschau|Blatt)\b/u;
const NO_OUTLET =
	/\b(?:riproduzione|reproducción|reprodução|reserved|rights|rechte|droits|derechos|direitos|copyright|redaktion|staff|desk|editors?|writers?|reporters?|correspondents?|contributors?|analysts?|redacción|rédaction|redazione|redação|merkezi|team|author|autor|posts?|comments?)\b/iu;

/** The name of an outlet, and where it stands. */
interface Named {
	readonly name: string;
	readonly reason: Evidence;
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
export function outletInText(blocks: readonly ClassifiedBlock[], dateline: Fields['dateline']): Named | null {
	return (
		fromCredit(blocks) ??
		fromDateline(blocks, dateline) ??
		fromByline(blocks) ??
		fromSource(blocks) ??
		fromSign(blocks) ??
		fromStamp(blocks) ??
		fromCopyright(blocks)
	);
}

function fromDateline(blocks: readonly ClassifiedBlock[], dateline: Fields['dateline']): Named | null {
	const agency = dateline?.agency;
	if (!agency) return null;
	const block = blocks.find(
		({ role, text }) => (role === 'paragraph' || role === 'dateline') && text.slice(0, 160).includes(agency),
	);
	return { name: agency, reason: because('outlet/dateline', block?.from ?? 1, { name: agency }) };
}

function fromCredit(blocks: readonly ClassifiedBlock[]): Named | null {
	for (const { role, text, from } of blocks) {
		if (role !== 'credit') continue;
		const name = DESK.exec(text.slice(0, 200))?.[1];
		if (name) return { name, reason: because('outlet/credit', from, { name }) };
	}
	return null;
}

/** An agency or outlet in the author's place, or beside the author's name. */
function fromByline(blocks: readonly ClassifiedBlock[]): Named | null {
	for (const { role, rule, text, from } of blocks) {
		if (role !== 'byline') continue;
		if (role === 'byline' && RULES[rule].namesOutlet) {
			const plain = (afterByWord(text) ?? text).replace(/^\p{L}+\s?[-–—:]\s?/u, '');
			const stamp = stampLine(plain);
			const name = (stamp.dated ? plain.slice(0, stamp.start) : plain).replace(/[\s|,–-]+$/, '').trim();
			if (isOutletName(name)) return { name, reason: because('outlet/author-place', from, { name }) };
			continue;
		}
		const beside = /\|\s*([^|]{2,40})$/.exec(text)?.[1]?.trim();
		if (beside && isOutletName(beside) && !stampLine(beside).dated && peopleIn(beside).length === 0)
			return { name: beside, reason: because('outlet/beside-author', from, { name: beside }) };
		const job = peopleIn(afterByWord(text) ?? text)[0]?.role;
		if (job && (/^\p{Lu}{2,6}$/u.test(job) || OUTLET_WORD.test(job)) && isOutletName(job))
			return { name: job, reason: because('outlet/beside-author', from, { name: job }) };
	}
	return null;
}

/** A name of one to four words with a capital, or in a script without them, that is no desk and no job. */
function isOutletName(name: string): boolean {
	return /^[\p{Lu}\p{Lo}][^.!?;:|]{1,40}$/u.test(name) && name.split(' ').length <= 5 && !NO_OUTLET.test(name);
}

/** An agency's sign on a line of its own below the text. */
function fromSign(blocks: readonly ClassifiedBlock[]): Named | null {
	for (const { role, text, from } of blocks) {
		if (role === 'credit' && /^\p{Lu}{2,6}\.?$/u.test(text))
			return { name: text.replace(/\.$/, ''), reason: because('outlet/sign', from, { name: text.replace(/\.$/, '') }) };
	}
	return null;
}

/** A name beside the stamp: "13.01.2019, 12:09 | ABC". */
function fromStamp(blocks: readonly ClassifiedBlock[]): Named | null {
	for (const { role, text, from } of blocks) {
		if (role !== 'timestamp') continue;
		const stamp = stampLine(text);
		if (!stamp.dated || stamp.rest.length === 0 || stamp.rest.length > 3) continue;
		const beside = /\|\s*([^|]{2,40})$/.exec(text)?.[1]?.trim() ?? /^([^|]{2,40}?)\s*[|–-]/.exec(text)?.[1]?.trim();
		if (beside && !stampLine(beside).dated && !stampLine(beside).timed && /^\p{Lu}{2,6}$/u.test(beside))
			return { name: beside, reason: because('outlet/beside-stamp', from, { name: beside }) };
	}
	return null;
}

function fromSource(blocks: readonly ClassifiedBlock[]): Named | null {
	for (const { role, text, from } of blocks) {
		if (role !== 'credit' && role !== 'timestamp' && role !== 'byline') continue;
		const found = SOURCE.exec(text.slice(0, 200))?.[1]?.trim();
		// Chinese sets no space inside a name: what follows one is something else.
		const name = found && /^\p{Script=Han}/u.test(found) ? found.split(/\s|作者|责任编辑|编辑/u)[0] : found;
		if (name) return { name: name.replace(/^Nachrichtenagentur\s/i, ''), reason: because('outlet/source', from, { name }) };
	}
	return null;
}

function fromCopyright(blocks: readonly ClassifiedBlock[]): Named | null {
	for (const { role, text, from, rule } of blocks) {
		if (role !== 'furniture' || text.length > 300 || !(RULES[rule].namesOutlet || /©|copyright/i.test(text))) continue;
		const name = COPYRIGHT.exec(text)?.[1]?.trim();
		if (name && isOutletName(name) && !/^(?:all|the website|and|policy|notice|trademark)\b/i.test(name))
			return { name, reason: because('outlet/copyright', from, { name }) };
	}
	return null;
}
