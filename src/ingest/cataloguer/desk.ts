import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { compileMatcher, type Matcher } from '../../names/matcher.ts';
import type { Authorities } from '../../schema/authority.ts';
import type { Message } from '../../schema/ingest-report.ts';
import { LARGEST_AUTHORITY_FILE, readBytes } from '../folder/read-bytes.ts';
import { type NameIndex, nameIndex } from '../naming/name-index.ts';
import { say } from '../rules.ts';
import { type ReadRecord, readAuthorityFile, toAuthorities } from './authority-files.ts';
import { lintAuthorities } from './authority-lint.ts';

/** What every capture is read with. */
export interface Desk {
	readonly authorities: Authorities;
	readonly matcher: Matcher;
	readonly names: NameIndex;
	/** Fingerprint of the authority files. */
	readonly key: string;
}

/** Reads the authority files. Files that cannot be used at all are in `quarantined`. */
export function setUpDesk(
	articles: string,
	files: readonly string[],
): { desk: Desk; messages: Message[]; quarantined: Message[] } {
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
	const authorities = toAuthorities(records);
	const desk = { authorities, matcher: compileMatcher(authorities), names: nameIndex(authorities), key: hash.digest('hex') };
	return { desk, messages, quarantined };
}
