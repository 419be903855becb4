import { type Archive, unrecordedOutlets } from '#archive';
import { AUTHORITY_FILES, type Evidence, idFromStem } from '#model';
import { nameIndex } from '#reader';
import { count, evidenceSentence, say, words } from '#words';
import { type DeskEntry, sidecarFile } from './desk-entry.ts';
import { aliasPaste } from './unknown-names.ts';

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
			pastes: [{ into: sidecarFile(report.source.file), yaml: 'outlet: ""' }],
		}));
	const recordless = unrecordedOutlets(archive).map(({ name, reports }) => {
		const near = names.near('outlet', name);
		const report = reports[0] ?? null;
		const record = [`- id: ${idFromStem(name) ?? '""'}`, `  label: ${JSON.stringify(name)}`].join('\n');
		const says = [{ text: say(w.desk.outletWithoutRecord, { name, reports: count(w.count.reports, reports.length) }) }];
		return {
			file: report?.source.file ?? null,
			report,
			line: null,
			says: near === null ? says : [...says, { text: say(w.desk.soundsLike, { label: near.label }) }],
			pastes: [
				...(near === null ? [] : [aliasPaste('outlet', near.id, name)]),
				{ into: `authority/${AUTHORITY_FILES.outlet}`, yaml: record },
			],
		};
	});
	return [...nameless, ...recordless];
}
