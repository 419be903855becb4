import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { readReport } from '#reader';
import { type Candidates, type Class, candidateFinder } from '#recognition';

/** One capture with what is right about its names. */
export interface Labelled {
	readonly name: string;
	/** The id that its report has in an archive. */
	readonly id: string;
	readonly candidates: Candidates;
	/** Compared form → kinds that a label gives it. */
	readonly kinds: ReadonlyMap<string, ReadonlySet<Class>>;
	/** Compared forms whose kind can be argued about. */
	readonly either: ReadonlySet<string>;
}

interface Entities {
	readonly either?: readonly string[];
	readonly [kind: string]: unknown;
}

const KINDS: readonly (readonly [string, Class])[] = [
	['places', 'place'],
	['groups', 'group'],
	['people', 'person'],
	['outlets', 'outlet'],
];

/** Reads a folder of labelled captures: capture.txt and entities.json in a folder for each. */
export function labelledNames(folder: string): Labelled[] {
	const find = candidateFinder();
	return readdirSync(folder)
		.sort()
		.flatMap((name): Labelled[] => {
			const [capture, labels] = [join(folder, name, 'capture.txt'), join(folder, name, 'entities.json')];
			if (!existsSync(capture) || !existsSync(labels)) return [];
			const { named } = readReport({ file: `${name}.txt`, text: readFileSync(capture, 'utf8') });
			const gold = JSON.parse(readFileSync(labels, 'utf8')) as Entities;
			return [{ name: `${basename(resolve(folder))}/${name}`, id: named.id, candidates: find(named), ...labelsIn(gold) }];
		});
}

function labelsIn(gold: Entities): Pick<Labelled, 'kinds' | 'either'> {
	const kinds = new Map<string, Set<Class>>();
	for (const [key, kind] of KINDS) {
		for (const { label, forms } of (gold[key] ?? []) as readonly { label: string; forms: readonly string[] }[]) {
			for (const form of [label, ...forms]) {
				const compared = comparable(form);
				kinds.set(compared, (kinds.get(compared) ?? new Set()).add(kind));
			}
		}
	}
	return { kinds, either: new Set((gold.either ?? []).map(comparable)) };
}

/** A form as labels and findings are compared: without case, article, possessive. */
export function comparable(form: string): string {
	return form
		.normalize('NFKC')
		.replace(/[’ʼ]/g, "'")
		.replace(/[‐‑]/g, '-')
		.replace(/\s+/g, ' ')
		.replace(/'s?$/u, '')
		.replace(/^(?:the|der|die|das|le|la|les|el|los|las|il|o|os)\s+(?=\S)/iu, '')
		.trim()
		.toLowerCase();
}

/** The class of a candidate by the labels of its report; null when it can be argued about. */
export function classOf({ kinds, either }: Labelled, forms: readonly string[]): Class | null {
	const compared = forms.map(comparable);
	const found = new Set(compared.flatMap((form) => [...(kinds.get(form) ?? [])]));
	if (found.size > 1 || (found.size === 0 && compared.some((form) => either.has(form)))) return null;
	return [...found][0] ?? 'none';
}
