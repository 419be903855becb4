import { createHash } from 'node:crypto';
import { idFromStem, isKept, type Message, type ReportId, reportId } from '#model';
import { say } from '#reader';

/**
 * The id of a report, from its capture's file name and nothing else, so that it never changes. Where folding the name
 * loses letters (another script, an over-long name) or gives a name that is kept, eight digits of a
 * fingerprint of the name keep it apart from others.
 */
export function captureId(path: string): ReportId {
	const stem = (path.split('/').at(-1) as string).replace(/\.txt$/i, '').normalize('NFC');
	const folded = idFromStem(stem);
	if (folded !== null && !isKept(folded) && !losesLetters(stem, folded)) return folded;
	const print = createHash('sha256').update(stem.toLowerCase()).digest('hex').slice(0, 8);
	const start = (folded ?? 'capture').slice(0, 100).replace(/-+$/, '');
	return reportId(`${start}-${print}`);
}

function losesLetters(stem: string, folded: string): boolean {
	const letters =
		stem
			.normalize('NFKD')
			.toLowerCase()
			.match(/[\p{L}\p{N}]/gu)
			?.join('') ?? '';
	return letters !== folded.replaceAll('-', '');
}

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
