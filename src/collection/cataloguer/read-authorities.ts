import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { Message } from '#model';
import { type AuthorityContext, authorityContext, say } from '#reader';
import { LARGEST_AUTHORITY_FILE, readBytes } from '../read-bytes.ts';
import { type ReadRecord, readAuthorityFile, toAuthorities } from './authority-files.ts';
import { lintAuthorities } from './authority-lint.ts';

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
