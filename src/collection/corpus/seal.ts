import { createHash } from 'node:crypto';
import { existsSync, statSync } from 'node:fs';
import { chunks } from './json-lines.ts';

/** Length of the last line of a sealed file: 64 digits in quotes, and a newline. */
const LENGTH = 67;

/** The last line of a file: a fingerprint of all lines before it and of the program that wrote them. */
export function sealOf(contentSha256: string, program: string): string {
	return `"${createHash('sha256').update(`${program}\0${contentSha256}`).digest('hex')}"\n`;
}

/** Whether a file is there, whole as it was written, and written by the same program. */
export function isSealed(path: string, program: string): boolean {
	if (!existsSync(path)) return false;
	let left = statSync(path).size - LENGTH;
	if (left < 0) return false;
	const hash = createHash('sha256');
	let seal = '';
	for (const chunk of chunks(path)) {
		const content = chunk.subarray(0, Math.max(0, left));
		hash.update(content);
		left -= content.length;
		seal += chunk.subarray(content.length).toString('latin1');
	}
	return seal === sealOf(hash.digest('hex'), program);
}
