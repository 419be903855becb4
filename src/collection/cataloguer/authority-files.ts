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
import { say } from '#reader';
import { by } from '#text';
import { shapeProblems } from './shape-problems.ts';
import { readYaml } from './yaml.ts';

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
