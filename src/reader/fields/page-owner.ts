import { stampLine } from '#dates';
import { because } from '#model';
import { AGENCIES } from '../lexicon/people.ts';
import type { ClassifiedBlock } from '../reading.ts';
import { countWords, keyOf } from '../roles/shape.ts';
import { isOutletName, type NamedOutlet, saysItPublishes, squeezed } from './outlet-name.ts';

const COPYRIGHT =
	/(?:©|ⓒ|\(c\)|copyright)\s*(?:©|ⓒ|\(c\)|copyright|by|\s)*(?:(?:19|20)\d\d\s?(?:[-–]\s?(?:19|20)?\d\d)?)?[\s,|:-]*(?:by\s)?(\p{Lu}[^,|;:©/()\d]{1,48}?)(?:\s*(?:19|20)\d\d)?\s*(?:\.\s|\.$|[,|;/()]|$|\sall rights|\s[-–—]\s)/iu;
/** What makes a copyright line the page's own and not a picture's. */
const OWN_RIGHTS =
	/(?:19|20)\d\d|rights reserved|rechte vorbehalten|droits réservés|derechos reservados|direitos reservados|diritti riservati/iu;
/** Words of companies: the firm behind a paper is not the paper. */
const COMPANY =
	/\b(?:ltd|llc|inc|gmbh|company|co|pty|plc|corp|corporation|ag|kg|mbh|s\.?a|s\.?r\.?l|verlag|\p{L}+verlag|publishing|publishers|publications|group|holdings|media|networks?|interactive|us|uk|digital|communications|productions|e\.?\s?v)\b\.?/giu;
const HOST = /(?:https?:\/\/|www\.|@)((?:[\p{L}\p{N}-]{1,40}\.){1,4}\p{L}{2,10})/giu;
const NOT_ITS_OWN =
	/(?:^|\.)(?:twitter|x|facebook|instagram|youtube|youtu|google|t|bit|linkedin|pinterest|whatsapp|wikipedia|wikimedia|flickr|vimeo|gmail|gmx|web|yahoo|hotmail|outlook|archive|creativecommons)\.\p{L}{2,6}$/u;
/** How many of the last lines are the page's foot: a copyright sign needs no year there. */
const FOOT = 4;
/** Most characters of the title of a window, and fewest of the headline in it. */
const LONGEST_TITLE = 300;
const LEAST_TITLE = 14;
/** How far above the headline a masthead may stand, in lines with words. */
const MASTHEAD_REACH = 10;

/**
 * Whose page it is, as the page itself says: its address, its title, its masthead and its copyright line, two of them
 * alike or one that is plain.
 */
export function pageOwner(blocks: readonly ClassifiedBlock[]): NamedOutlet | null {
	const hosts = hostsOn(blocks);
	const rights = ownRights(blocks);
	return (
		fromTitle(blocks, rights, hosts) ??
		fromMasthead(blocks, rights, hosts) ??
		fromRights(rights, blocks, hosts) ??
		fromAddress(blocks)
	);
}

interface Rights extends NamedOutlet {
	/** The name names a firm. */
	readonly company: boolean;
}

/** The names of the page's own copyright lines, last first. */
function ownRights(blocks: readonly ClassifiedBlock[]): Rights[] {
	return blocks.toReversed().flatMap(({ role, text, from }, above) => {
		const atFoot = above < FOOT && /^(?:©|ⓒ|copyright)/iu.test(text);
		if (
			(role !== 'furniture' && role !== 'credit') ||
			text.length > 300 ||
			!/©|ⓒ|\(c\)|copyright/iu.test(text) ||
			!(OWN_RIGHTS.test(text) || atFoot)
		)
			return [];
		const printed = COPYRIGHT.exec(text)?.[1]?.trim().replace(/\.$/, '');
		if (!printed) return [];
		const whole = uptoSentence(printed);
		const name = whole.replace(COMPANY, ' ').replace(/\s+/g, ' ').trim();
		if (!isOutletName(name) || /^(?:all|and)\b/i.test(name)) return [];
		// Without a year two words may be a photographer.
		if (!OWN_RIGHTS.test(text) && name.split(' ').length === 2 && !saysItPublishes(name) && !standsAlone(blocks, name)) return [];
		return [
			{
				name,
				reason: because('outlet/copyright', from, { name }),
				company: name !== whole,
			},
		];
	});
}

/** The agency of a copyright line: a wire report that a paper carries names it too, so that anything else is believed first. */
export function agencyRights(blocks: readonly ClassifiedBlock[]): NamedOutlet | null {
	return ownRights(blocks).find(({ name }) => AGENCIES.has(keyOf(name))) ?? null;
}

/** The name without the words of the sentence that goes on behind it: "Halvern Post unless otherwise noted". */
function uptoSentence(printed: string): string {
	const words = printed.split(/\s+/);
	const small = words.findIndex(
		(word, at) =>
			at > 0 && /^\p{Ll}{3,}$/u.test(word) && !/^(?:the|and|und|der|des|die|das|von|for|für|del|los|las|les|aux|dei)$/.test(word),
	);
	return (small < 0 ? words : words.slice(0, small)).join(' ');
}

/** Whether a name is printed on a line of its own. */
function standsAlone(blocks: readonly ClassifiedBlock[], name: string): boolean {
	const key = keyOf(name);
	return blocks.some(({ role, text }) => role !== 'paragraph' && text.length < 80 && keyOf(text) === key);
}

function fromRights(
	rights: readonly Rights[],
	blocks: readonly ClassifiedBlock[],
	hosts: ReadonlySet<string>,
): NamedOutlet | null {
	for (const { name, reason, company } of rights) {
		const repeated = standsAlone(blocks, name);
		if (AGENCIES.has(keyOf(name))) continue;
		if (!company || repeated || hosts.has(squeezed(name))) return { name, reason };
	}
	return null;
}

/** What parts a title from the name of the site behind it; an upright stroke parts nothing else. */
const BEHIND = /\s(?:[|–—-]|::|»)\s/;
const STROKE = /\s(?:\||::)\s/;

/** "Headline | Paper" above or in place of the headline, where the paper's name stands elsewhere too or says that it is one. */
function fromTitle(
	blocks: readonly ClassifiedBlock[],
	rights: readonly Rights[],
	hosts: ReadonlySet<string>,
): NamedOutlet | null {
	let keys: ReadonlySet<string> | null = null;
	const isPrinted = (key: string) => {
		keys ??= new Set(blocks.map(({ text }) => keyOf(text)));
		return keys.has(key);
	};
	const headline = blocks.findIndex(({ role }) => role === 'headline');
	const title = headline < 0 ? '' : keyOf(blocks[headline]!.text);
	for (const [at, { role, rule, text, from }] of blocks.entries()) {
		const titled = role === 'headline' || role === 'alternate headline' || rule === 'furniture/headline-repeat';
		if (!titled && (role !== 'furniture' || at > headline || text.length > LONGEST_TITLE)) continue;
		const parts = text.split(BEHIND);
		const name = parts.at(-1)!;
		if (parts.length < 2 || !isOutletName(name) || stampLine(name).dated) continue;
		const before = keyOf(parts.slice(0, -1).join(' '));
		// The title of the window, or of a printed page, with the day of printing before it.
		if (!titled && !(title.length >= LEAST_TITLE && before.endsWith(title))) continue;
		const sure = agrees(name, rights, hosts) || (saysItPublishes(name) && (!titled || STROKE.test(text) || isPrinted(before)));
		if (!sure && !(titled && isPrinted(keyOf(name)))) continue;
		return { name, reason: because('outlet/behind-title', from, { name }), behindTitle: sure };
	}
	return null;
}

/** A title without the name of the site that the page prints behind it. */
export function withoutSite(title: string, site: string | null): string {
	if (site === null || !title.endsWith(site)) return title;
	const before = title.slice(0, -site.length);
	const end = before.search(/\s(?:[|–—-]|::|»)\s$/);
	return end < 1 || countWords(before.slice(0, end)) < 2 ? title : before.slice(0, end);
}

/** A short line above the headline that the copyright line or an address repeats. */
function fromMasthead(
	blocks: readonly ClassifiedBlock[],
	rights: readonly Rights[],
	hosts: ReadonlySet<string>,
): NamedOutlet | null {
	const headline = blocks.findIndex(({ role }) => role === 'headline');
	for (const { text, from } of blocks.slice(0, Math.min(headline, MASTHEAD_REACH))) {
		if (isOutletName(text) && agrees(text, rights, hosts))
			return { name: text, reason: because('outlet/above-report', from, { name: text }) };
	}
	return null;
}

function agrees(name: string, rights: readonly Rights[], hosts: ReadonlySet<string>): boolean {
	const letters = squeezed(name);
	return letters.length >= 3 && (hosts.has(letters) || rights.some((right) => squeezed(right.name) === letters));
}

/** An address alone on the first or last line: where the page was saved from. */
function fromAddress(blocks: readonly ClassifiedBlock[]): NamedOutlet | null {
	for (const block of [...blocks.slice(0, 2), ...blocks.slice(-2)]) {
		const host = /^(?:https?:\/\/)(?:www\.)?((?:[\p{L}\p{N}-]{1,40}\.){1,4}\p{L}{2,10})(?:[/:?#]\S*)?$/iu
			.exec(block.text)?.[1]
			?.toLowerCase();
		if (host && block.role !== 'paragraph' && !NOT_ITS_OWN.test(host))
			return { name: host, reason: because('outlet/address', block.from, { name: host }) };
	}
	return null;
}

/** The names in the hosts that the page prints, letters only: "halvernpost" for www.halvern-post.example. */
function hostsOn(blocks: readonly ClassifiedBlock[]): Set<string> {
	const hosts = new Set<string>();
	for (const { role, text } of blocks) {
		if (role === 'paragraph' || role === 'comment' || !/www\.|:\/\/|@/.test(text)) continue;
		for (const match of text.slice(0, 600).matchAll(HOST)) {
			const host = match[1]!.toLowerCase();
			const labels = host.split('.');
			if (!NOT_ITS_OWN.test(host))
				for (const label of [labels.at(-2)!, labels.slice(-2).join('')]) hosts.add(label.replaceAll('-', ''));
		}
	}
	return hosts;
}
