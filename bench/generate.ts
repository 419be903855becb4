import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse, stringify } from 'yaml';
import { AUTHORITY_FILES } from '../src/model/authority.ts';
import { inventedName, inventedWord, inventedWords } from './invented-words.ts';
import { type Random, random } from './random.ts';

/** What to generate. */
export interface Sample {
	/** How many captures. */
	readonly count: number;
	/** Words of a capture, about. */
	readonly words?: number;
	/** Same seed, same files. */
	readonly seed?: number;
	/** Records of each kind, the project's own included. */
	readonly places?: number;
	readonly groups?: number;
	readonly outlets?: number;
}

interface Named {
	id: string;
	label: string;
	aliases?: string[];
	arabic?: string[];
	[field: string]: unknown;
}

const OWN_AUTHORITIES = fileURLToPath(new URL('../articles/authority/', import.meta.url));
const FIRST_DAY = Date.UTC(2005, 0, 1);
const DAYS = 15 * 365;
const MONTHS = 'January February March April May June July August September October November December'.split(' ');

/**
 * Writes a folder of captures for measuring: of about one length, words by Zipf's law, 40 outlets over 15 years,
 * names from the project's authority files and as many invented ones as are missing, in all their spellings.
 */
export function generateCaptures(
	folder: string,
	{ count, words: length = 500, seed = 1, places = 800, groups = 300, outlets = 40 }: Sample,
): void {
	const chance = random(seed);
	const authorities = {
		place: filled('place', places, chance),
		group: filled('group', groups, chance),
		person: filled('person', 0, chance),
		outlet: inventedOutlets(outlets, chance),
	};
	mkdirSync(join(folder, 'authority'), { recursive: true });
	for (const [kind, file] of Object.entries(AUTHORITY_FILES)) {
		writeFileSync(join(folder, 'authority', file), stringify(authorities[kind as keyof typeof authorities]));
	}
	const words = inventedWords(chance, 20_000);
	const named = [authorities.place, authorities.group].map((records) => records.filter(({ matching }) => matching === undefined));
	for (let at = 0; at < count; at++) {
		const text = captureText(chance, length, words, named, authorities.outlet);
		writeFileSync(join(folder, `report-${String(at + 1).padStart(6, '0')}.txt`), text);
	}
}

/** The project's own records of a kind, and invented ones up to a number. */
function filled(kind: keyof typeof AUTHORITY_FILES, number: number, chance: Random): Named[] {
	const records = parse(readFileSync(join(OWN_AUTHORITIES, AUTHORITY_FILES[kind]), 'utf8')) as Named[];
	const taken = new Set(records.flatMap(({ label, aliases = [] }) => [label, ...aliases]).map((name) => name.toLowerCase()));
	const ids = new Set(records.map(({ id }) => id));
	while (records.length < number) {
		const [label, ...aliases] = inventedName(chance);
		const id = label.toLowerCase();
		const own = [label, ...new Set(aliases)].filter((name) => !taken.has(name.toLowerCase()));
		if (ids.has(id) || own[0] !== label) continue;
		ids.add(id);
		for (const name of own) taken.add(name.toLowerCase());
		records.push({ id, label, aliases: own.slice(1).filter((name) => name !== label) });
	}
	return records;
}

function inventedOutlets(number: number, chance: Random): Named[] {
	const labels = new Set<string>();
	while (labels.size < number) labels.add(`${capital(inventedWord(chance))} Courier`);
	return [...labels].map((label) => ({
		id: label.toLowerCase().replaceAll(' ', '-'),
		label,
		houseStyle: { signatures: [`Copyright ${label}`] },
	}));
}

/** One capture as saved from a page: headline, byline, day, paragraphs, copyright line. */
function captureText(
	chance: Random,
	length: number,
	words: readonly string[],
	named: readonly (readonly Named[])[],
	outlets: readonly Named[],
): string {
	const day = new Date(FIRST_DAY + chance.below(DAYS) * 86_400_000);
	const outlet = outlets[chance.zipf(outlets.length)]!;
	const headline = sentence(chance, words, named, 6 + chance.below(6)).slice(0, -1);
	const author = `${capital(inventedWord(chance))} ${capital(inventedWord(chance))}`;
	const stamp = `${day.getUTCDate()} ${MONTHS[day.getUTCMonth()]} ${day.getUTCFullYear()}`;
	const paragraphs: string[] = [];
	for (let left = length * 0.7 + chance.below(length * 0.6); left > 0; ) {
		const sentences = Array.from({ length: 2 + chance.below(3) }, () => sentence(chance, words, named, 8 + chance.below(18)));
		paragraphs.push(sentences.join(' '));
		left -= sentences.join(' ').split(' ').length;
	}
	return `${[headline, `By ${author}`, stamp, ...paragraphs, `Copyright ${outlet.label}`].join('\n\n')}\n`;
}

function sentence(chance: Random, words: readonly string[], named: readonly (readonly Named[])[], length: number): string {
	const parts = Array.from({ length }, () => {
		if (chance.next() > 0.02) return words[chance.zipf(words.length)]!;
		const records = chance.pick(named);
		const { label, aliases = [] } = records[chance.zipf(records.length)]!;
		return chance.pick([label, label, ...aliases]);
	});
	return `${capital(parts.join(' '))}.`;
}

function capital(text: string): string {
	return text.charAt(0).toUpperCase() + text.slice(1);
}
