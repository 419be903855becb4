import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { z } from 'zod';
import {
	AUTHORITY_FILES,
	type Authorities,
	type AuthorityRecord,
	group,
	KINDS,
	type Kind,
	type Message,
	outlet,
	person,
	place,
} from '#model';
import { nearest, strictKey } from '#names';
import { type AuthorityContext, authorityContext, recordNames, say } from '#reader';
import { by } from '#text';
import { LARGEST_AUTHORITY_FILE, readBytes } from '../read-bytes.ts';
import { shapeProblems } from './shape-problems.ts';
import { readYaml } from './yaml.ts';

/** Reads the authority files. Files that cannot be used at all are in `quarantined`. */
export function readAuthorities(
	articles: string,
	files: readonly string[],
): { context: AuthorityContext; messages: Message[]; quarantined: Message[] } {
	const hash = createHash('sha256');
	const records: ReadRecord[] = [];
	const messages: Message[] = [];
	const quarantined: Message[] = [];
	for (const path of files) {
		const read = readBytes(join(articles, path), LARGEST_AUTHORITY_FILE);
		if ('rule' in read) {
			quarantined.push(say(read.rule, path, read.fill));
			continue;
		}
		hash.update(`${path}\0${read.bytes.length}\0`).update(read.bytes);
		const file = readAuthorityFile(path, read.bytes);
		records.push(...file.records);
		(file.usable ? messages : quarantined).push(...file.messages);
	}
	messages.push(...lintAuthorities(records));
	return { context: authorityContext(toAuthorities(records), hash.digest('hex')), messages, quarantined };
}

/** What is wrong between authority records: names used twice, ids that do not exist, loops, names that sound alike. */
function lintAuthorities(records: readonly ReadRecord[]): Message[] {
	return [...sharedNames(records), ...unknownIds(records), ...loops(records), ...alike(records)];
}

function sharedNames(records: readonly ReadRecord[]): Message[] {
	const owners = new Map<string, ReadRecord>();
	return records.flatMap((read) =>
		recordNames(read.record).flatMap((name) => {
			const key = `${read.kind}\0${name}`;
			const other = owners.get(key);
			if (!other) owners.set(key, read);
			return other
				? [say('authority/alias-twice', read.file, { label: read.record.label, other: other.record.label, name }, read.line)]
				: [];
		}),
	);
}

function unknownIds(records: readonly ReadRecord[]): Message[] {
	const all = new Set(records.map(({ record }) => record.id));
	const ofKind = new Set(records.map(({ kind, record }) => `${kind}:${record.id}`));
	return records.flatMap((read) => {
		const { kind, record, file, line } = read;
		const missing = [
			...record.distinctFrom.filter((id) => !all.has(id)),
			...related(record).filter((id) => !ofKind.has(`${kind}:${id}`)),
		];
		return missing.map((id) => {
			const near = nearest(id, all);
			return say(
				'authority/unknown-id',
				file,
				{ label: record.label, id, near: near === null ? '' : ` Did you mean "${near}"?` },
				line,
			);
		});
	});
}

function related(record: AuthorityRecord): string[] {
	const broader = 'broader' in record && record.broader !== undefined ? [record.broader] : [];
	return 'earlier' in record ? [...broader, ...record.earlier, ...record.later] : broader;
}

function loops(records: readonly ReadRecord[]): Message[] {
	const broader = new Map<string, string>(
		records.flatMap(({ kind, record }) =>
			'broader' in record && record.broader !== undefined ? [[`${kind}:${record.id}`, `${kind}:${record.broader}`] as const] : [],
		),
	);
	return records.flatMap(({ kind, record, file, line }) => {
		const start = `${kind}:${record.id}`;
		const chain = [start];
		for (let next = broader.get(start); next !== undefined && chain.length <= broader.size; next = broader.get(next)) {
			chain.push(next);
			if (next === start) break;
		}
		// Each loop is told once, at its first record.
		if (chain.length < 2 || chain.at(-1) !== start || chain.some((step) => step < start)) return [];
		return [say('authority/loop', file, { chain: chain.map((step) => step.split(':')[1]).join(' → ') }, line)];
	});
}

function alike(records: readonly ReadRecord[]): Message[] {
	const owners = new Map<string, ReadRecord>();
	return records.flatMap((read) =>
		[...new Set(recordNames(read.record).map(strictKey))].flatMap((key) => {
			if (key.length < 2) return [];
			const other = owners.get(`${read.kind}\0${key}`);
			if (!other) owners.set(`${read.kind}\0${key}`, read);
			const apart =
				!other || read.record.distinctFrom.includes(other.record.id) || other.record.distinctFrom.includes(read.record.id);
			return apart ? [] : [say('authority/alike', read.file, { label: read.record.label, other: other.record.label }, read.line)];
		}),
	);
}

const RECORD: Readonly<Record<Kind, z.ZodType<AuthorityRecord>>> = { place, group, person, outlet };

/** A record with the place it was read from. */
export interface ReadRecord {
	readonly kind: Kind;
	readonly record: AuthorityRecord;
	readonly file: string;
	readonly line: number;
}

/** Reads one authority file. A record that is wrong is named and left out; the rest of the file is used. */
export function readAuthorityFile(
	path: string,
	bytes: Uint8Array,
): { records: ReadRecord[]; messages: Message[]; usable: boolean } {
	const kind = KINDS.find((each) => path === `authority/${AUTHORITY_FILES[each]}`) as Kind;
	const refuse = (line: number, reason: string, remedy: string) => ({
		records: [],
		messages: [say('authority/yaml', path, { reason, remedy }, line)],
		usable: false,
	});
	let text: string;
	try {
		text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
	} catch {
		return refuse(1, 'it is not UTF-8', 'Save it as UTF-8.');
	}
	const file = readYaml(text);
	if ('problems' in file) {
		const messages = file.problems.map(({ line, reason, remedy }) => say('authority/yaml', path, { reason, remedy }, line));
		return { records: [], messages, usable: false };
	}
	if (file.data === null) return { records: [], messages: [], usable: true };
	if (!Array.isArray(file.data)) return refuse(1, 'it is not a list of records', 'Begin each record with "- id: …".');
	const records: ReadRecord[] = [];
	const messages: Message[] = [];
	const first = new Map<string, number>();
	file.data.forEach((data: unknown, index) => {
		const line = file.lineOf([index]);
		const read = RECORD[kind].safeParse(data);
		if (!read.success) {
			for (const problem of shapeProblems(RECORD[kind], read.error, { data, lineOf: (at) => file.lineOf([index, ...at]) })) {
				messages.push(say('authority/value', path, { reason: problem.reason, remedy: problem.remedy }, problem.line));
			}
		} else if (first.has(read.data.id)) {
			messages.push(say('authority/twice', path, { id: read.data.id, first: first.get(read.data.id) as number }, line));
		} else {
			first.set(read.data.id, line);
			records.push({ kind, record: read.data, file: path, line });
		}
	});
	return { records, messages, usable: true };
}

/** The records of all files as the schema has them, each list sorted by id. */
export function toAuthorities(records: readonly ReadRecord[]): Authorities {
	const of = (kind: Kind) =>
		records
			.filter((read) => read.kind === kind)
			.map(({ record }) => record)
			.sort(by(({ id }) => id));
	return { place: of('place'), group: of('group'), person: of('person'), outlet: of('outlet') } as Authorities;
}
