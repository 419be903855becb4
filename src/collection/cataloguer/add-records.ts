import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { AUTHORITY_FILES, type AuthorityRecord, KINDS, type Kind, Refusal } from '#model';
import { type Proposed, recordYaml, strictKeys } from '#names';
import { recordNames } from '#reader';
import { writeFileAtomic } from '#system';
import { readAuthorityFile } from './authorities.ts';

/** Records that were put into one authority file. */
export interface Added {
	readonly file: string;
	readonly kind: Kind;
	readonly records: number;
}

/**
 * Puts names as records into the authority files of a folder, behind what stands there. Nothing that is there changes; a
 * name or spelling that a record has already is left out, and of names that sound alike the later one says that it is
 * another. Throws a Refusal, and writes nothing, when a file cannot be read or would not say what was meant.
 */
export function addRecords(folder: string, names: readonly Proposed[]): Added[] {
	const files = KINDS.flatMap((kind) => {
		const file = join(folder, AUTHORITY_FILES[kind]);
		const before = existsSync(file) ? readFileSync(file, 'utf8') : '';
		const fresh = unlike(
			recordsIn(kind, before),
			names.filter((name) => name.kind === kind),
		);
		if (fresh.length === 0) return [];
		const after = `${before === '' || before.endsWith('\n') ? before : `${before}\n`}${before === '' ? '' : '\n'}${recordYaml(fresh)}\n`;
		const { records, messages } = read(kind, after);
		if (messages.length > read(kind, before).messages.length || records.length < fresh.length)
			throw new Refusal(`${file} is not a plain list of records ("- id: …"), so nothing was written; write it as one.`);
		return [{ file, kind, records: fresh.length, after }];
	});
	mkdirSync(folder, { recursive: true });
	for (const { file, after } of files) writeFileAtomic(file, after);
	return files.map(({ after, ...added }) => added);
}

function read(kind: Kind, text: string) {
	return readAuthorityFile(`authority/${AUTHORITY_FILES[kind]}`, new TextEncoder().encode(text));
}

function recordsIn(kind: Kind, text: string): AuthorityRecord[] {
	const { records, messages, usable } = read(kind, text);
	const [fault] = messages;
	if (!usable && fault)
		throw new Refusal(`${AUTHORITY_FILES[kind]}, line ${fault.line ?? 1}: ${fault.reason} ${fault.remedy} Nothing was written.`);
	return records.map(({ record }) => record);
}

/** Names without what records have already, each with the records that it only sounds like. */
function unlike(records: readonly AuthorityRecord[], names: readonly Proposed[]): Proposed[] {
	const taken = new Set(records.flatMap(recordNames));
	const ids = new Set(records.map(({ id }) => id));
	const sounds = new Map<string, string[]>();
	const sound = (id: string, spellings: readonly string[]) => {
		const alike = new Set<string>();
		for (const key of new Set(strictKeys(spellings))) {
			if (key.length < 2) continue;
			const known = sounds.get(key) ?? [];
			for (const other of known) alike.add(other);
			sounds.set(key, [...known, id]);
		}
		return [...alike];
	};
	for (const record of records) sound(record.id, recordNames(record));
	return names.flatMap((name) => {
		if (ids.has(name.id) || taken.has(name.label)) return [];
		const spellings = name.spellings.filter((spelling) => !taken.has(spelling));
		for (const spelling of [name.label, ...spellings]) taken.add(spelling);
		ids.add(name.id);
		return [{ ...name, spellings, distinctFrom: sound(name.id, [name.label, ...spellings]) }];
	});
}
