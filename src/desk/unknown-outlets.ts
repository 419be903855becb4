import { type Archive, unrecordedOutlets } from '#archive';
import { AUTHORITY_FILES, type Evidence, idFromStem } from '#model';
import { nameIndex } from '#reader';
import { count, evidenceSentence, say, words } from '#words';
import { type DeskEntry, sidecarFile } from './desk-entry.ts';

/** Reports of an outlet that nobody knows, and outlets that have a name but no record. */
export function unknownOutlets(archive: Archive): DeskEntry[] {
	const w = words();
	const told = (reason: Evidence) => ({ text: evidenceSentence(reason) });
	const names = nameIndex(archive.recorded);
	const nameless = archive.reports
		.filter(({ outlet }) => outlet === null)
		.map((report) => ({
			file: report.source.file,
			report,
			line: null,
			says: report.outletReasons.length > 0 ? report.outletReasons.map(told) : [{ text: w.desk.noOutlet }],
			mends: [{ text: w.desk.outlet, file: sidecarFile(report.source.file), key: 'outlet', typed: 'outlet' as const, value: '' }],
		}));
	const recordless = unrecordedOutlets(archive).map(({ name, reports }) => {
		const near = names.near('outlet', name);
		const report = reports[0] ?? null;
		const id = idFromStem(name);
		const record = { at: [], append: { id, label: name } };
		const says = [{ text: say(w.desk.outletWithoutRecord, { name, reports: count(w.count.reports, reports.length) }) }];
		return {
			file: report?.source.file ?? null,
			report,
			line: null,
			says: near === null ? says : [...says, { text: say(w.desk.soundsLike, { label: near.label }) }],
			mends:
				id === null || archive.recorded.outlet.some((one) => one.id === id)
					? []
					: [{ text: w.desk.makeRecord, file: `authority/${AUTHORITY_FILES.outlet}`, edits: [record] }],
		};
	});
	return [...nameless, ...recordless];
}
