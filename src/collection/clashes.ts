import type { Message } from '#model';
import { say } from '#reader';
import { captureId } from './capture-id.ts';

/**
 * Captures whose names fold to one address, by path. Each is named and all of them wait, so that no address ever
 * changes hands without anybody noticing.
 */
export function clashes(captures: readonly string[]): Map<string, Message> {
	const byId = Map.groupBy(captures, captureId);
	const clashing = new Map<string, Message>();
	for (const [id, files] of byId) {
		if (files.length === 1) continue;
		for (const file of files) {
			const others = files.filter((other) => other !== file);
			clashing.set(file, say('id/taken', file, { id, others: others.join(' and ') }));
		}
	}
	return clashing;
}
