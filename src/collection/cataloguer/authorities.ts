import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { AuthorityRecord, Message } from '#model';
import { nearest, strictKey } from '#names';
import { type AuthorityContext, authorityContext, recordNames, say } from '#reader';
import { LARGEST_AUTHORITY_FILE, readBytes } from '../read-bytes.ts';
import { type ReadRecord, readAuthorityFile, toAuthorities } from './authority-files.ts';

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
