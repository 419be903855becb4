import { join } from 'node:path';
import { DECISIONS_FILE, type Decisions, decisions, type KnownName, type Message, NO_DECISIONS } from '#model';
import { nearest } from '#names';
import { say } from '#reader';
import { LARGEST_AUTHORITY_FILE, readBytes } from '../read-bytes.ts';
import { shapeProblems } from './shape-problems.ts';
import { readYaml, type YamlFile } from './yaml.ts';

/** What the file of decisions says. */
export interface ReadDecisions {
	readonly decisions: Decisions;
	readonly messages: readonly Message[];
	/** Why nothing of it can be used. */
	readonly refused: readonly Message[];
	/** Where each decision stands, by its list and its number in it. */
	lineOf(path: readonly PropertyKey[]): number;
}

/** A folder in which nothing is decided. */
export const UNDECIDED: ReadDecisions = { decisions: NO_DECISIONS, messages: [], refused: [], lineOf: () => 1 };

/** Reads `authority/decisions.yaml` of a folder of captures. */
export function readDecisions(articles: string): ReadDecisions {
	const read = readBytes(join(articles, DECISIONS_FILE), LARGEST_AUTHORITY_FILE);
	if ('rule' in read) return { ...UNDECIDED, refused: [say(read.rule, DECISIONS_FILE, read.fill)] };
	return decisionsIn(read.bytes);
}

/** The decisions of a file's bytes. One that is wrong is named and left out; the others hold. */
export function decisionsIn(bytes: Uint8Array): ReadDecisions {
	const refuse = (line: number, reason: string, remedy: string): ReadDecisions => ({
		...UNDECIDED,
		refused: [say('authority/yaml', DECISIONS_FILE, { reason, remedy }, line)],
	});
	let text: string;
	try {
		text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
	} catch {
		return refuse(1, 'it is not UTF-8', 'Save it as UTF-8.');
	}
	const file = readYaml(text);
	if ('problems' in file) {
		const refused = file.problems.map(({ line, reason, remedy }) =>
			say('authority/yaml', DECISIONS_FILE, { reason, remedy }, line),
		);
		return { ...UNDECIDED, refused };
	}
	if (file.data === null) return UNDECIDED;
	const kept = usable(file);
	const read = decisions.safeParse(kept.data);
	if (read.success)
		return {
			decisions: read.data,
			messages: [...kept.messages, ...twice(read.data, kept.lineOf)],
			refused: [],
			lineOf: kept.lineOf,
		};
	const [problem] = shapeProblems(decisions, read.error, file);
	return refuse(problem!.line, problem!.reason, problem!.remedy);
}

/** The file without the decisions that are wrong, which are named, and the lines of those that are left. */
function usable(file: YamlFile): { data: unknown; messages: Message[]; lineOf: ReadDecisions['lineOf'] } {
	const messages: Message[] = [];
	const data: Record<string, unknown> = {};
	const lines = new Map<string, number>();
	const whole = typeof file.data === 'object' && !Array.isArray(file.data);
	if (!whole) return { data: file.data, messages, lineOf: file.lineOf };
	for (const [list, entries] of Object.entries(file.data as Record<string, unknown>)) {
		// A list begun and left empty.
		if (entries === null) continue;
		const entry = Object.hasOwn(decisions.shape, list) ? decisions.shape[list as keyof Decisions].def.innerType.element : null;
		if (entry === null || !Array.isArray(entries)) {
			data[list] = entries;
			continue;
		}
		const kept: unknown[] = [];
		for (const [at, one] of entries.entries()) {
			const read = entry.safeParse(one);
			if (read.success) {
				lines.set(`${list} ${kept.length}`, file.lineOf([list, at]));
				kept.push(one);
				continue;
			}
			for (const { line, reason, remedy } of shapeProblems(entry, read.error, file, [list, at])) {
				messages.push(say('decisions/value', DECISIONS_FILE, { reason, remedy }, line));
			}
		}
		data[list] = kept;
	}
	return { data, messages, lineOf: ([list, at]) => lines.get(`${String(list)} ${String(at)}`) ?? 1 };
}

/** Decisions that say two things of one name. The last one holds. */
function twice(read: Decisions, lineOf: ReadDecisions['lineOf']): Message[] {
	const first = new Map<string, number>();
	const say2 = (key: string, name: string, line: number): Message[] => {
		const before = first.get(key);
		first.set(key, line);
		return before === undefined ? [] : [say('decisions/twice', DECISIONS_FILE, { name, first: before }, line)];
	};
	return [
		...read.not.flatMap(({ text, kind, language }, at) => say2(`${text} ${kind} ${language}`, text, lineOf(['not', at]))),
		...read.same.flatMap(({ text, kind }, at) => say2(`${text} ${kind} as`, text, lineOf(['same', at]))),
		...read.confirmed.flatMap(({ id, kind }, at) => say2(`${kind}:${id}`, id, lineOf(['confirmed', at]))),
		...read.kind.flatMap(({ id, kind }, at) => say2(`${kind}:${id}`, id, lineOf(['kind', at]))),
		...read.hidden.flatMap(({ id, kind }, at) => say2(`${kind}:${id}`, id, lineOf(['hidden', at]))),
	];
}

/** Decisions on names that no report has: a slip of the pen, or a report that is gone. */
export function unknownDecisions({ decisions: read, lineOf }: ReadDecisions, names: readonly KnownName[]): Message[] {
	const ids = new Set(names.map(({ id }) => id));
	const tell = (id: string, list: keyof Decisions, at: number): Message[] => {
		if (ids.has(id)) return [];
		const near = nearest(id, ids);
		const fill = { id, near: near === null ? '' : ` Did you mean "${near}"?` };
		return [say('decisions/unknown', DECISIONS_FILE, fill, lineOf([list, at]))];
	};
	return [
		...(['confirmed', 'kind', 'hidden'] as const).flatMap((list) => read[list].flatMap(({ id }, at) => tell(id, list, at))),
		...read.same.flatMap(({ as }, at) => tell(as, 'same', at)),
	];
}
