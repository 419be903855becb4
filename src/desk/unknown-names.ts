import type { Archive, Report } from '#archive';
import { passageText } from '#markdown';
import { AUTHORITY_FILES, KINDS, type Kind } from '#model';
import { compileMatcher, recordYaml, type Suggestion, suggestNames } from '#names';
import { nameIndex } from '#reader';
import { count, list, say, words } from '#words';
import type { DeskEntry, Paste } from './desk-entry.ts';

/** Capitalised names that no record covers, those of most reports first, each with a record to paste. */
export function unknownNames(archive: Archive): DeskEntry[] {
	const w = words();
	const names = nameIndex(archive.authorities);
	return suggestNames(archive.reports.map(readable), compileMatcher(archive.authorities)).map((suggestion) => {
		const { name, forms, kind, context, count: times, reports } = suggestion;
		const near = KINDS.map((each) => ({ kind: each, record: names.near(each, name) })).find(({ record }) => record !== null);
		const report = archive.byId.get(reports[0] ?? '') ?? null;
		const where = say(w.desk.nameFound, {
			name: list(forms.slice(0, 6)),
			times: count(w.desk.times, times),
			reports: count(w.count.reports, reports.length),
		});
		const own = { into: kind === null ? null : `authority/${AUTHORITY_FILES[kind]}`, yaml: recordOf(suggestion) };
		const says = [{ text: where }, { text: context, lang: report?.language ?? 'und', quoted: true as const }];
		if (!near?.record) return { file: report?.source.file ?? null, report, line: null, says, pastes: [own] };
		return {
			file: report?.source.file ?? null,
			report,
			line: null,
			says: [...says, { text: say(w.desk.soundsLike, { label: near.record.label }) }],
			pastes: [aliasPaste(near.kind, near.record.id, name), own],
		};
	});
}

function readable(report: Report) {
	const { id, language, headline, deck, captions } = report;
	const heads = [headline, deck].filter((text) => text !== null);
	return { id, language, texts: [...heads, ...report.passages().map(passageText), ...captions.map(({ text }) => text)] };
}

/** The record alone, without the words about it that the desk says itself. */
function recordOf(suggestion: Suggestion): string {
	const yaml = recordYaml([suggestion]);
	return yaml.slice(yaml.indexOf('- id: '));
}

/** A name as one more spelling of a record that is there: the line that goes under the record's id. */
export function aliasPaste(kind: Kind, id: string, name: string): Paste {
	return { into: `authority/${AUTHORITY_FILES[kind]}`, yaml: `# - id: ${id}\n  aliases: [${JSON.stringify(name)}]` };
}
