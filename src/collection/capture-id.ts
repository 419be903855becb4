import { createHash } from 'node:crypto';
import { idFromStem, isKept, type ReportId, reportId } from '#model';

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
