import { type Archive, textAt, unsettledNames } from '#archive';
import { AUTHORITY_FILES, KINDS, type Kind, type KnownName } from '#model';
import { inContext, type Proposed, recordYaml } from '#names';
import { nameIndex } from '#reader';
import { count, list, say, words } from '#words';
import type { DeskEntry, Paste } from './desk-entry.ts';

/** Names that no record covers, those that readers do not see first, each with a record to paste. */
export function unknownNames(archive: Archive): DeskEntry[] {
	const w = words();
	const names = nameIndex(archive.recorded);
	return unsettledNames(archive).map((name) => {
		const proposed = proposedFrom(archive, name);
		const near = KINDS.map((each) => ({ kind: each, record: names.near(each, name.label) })).find(
			({ record }) => record !== null,
		);
		const report = archive.byId.get(name.example?.report ?? name.reports[0] ?? '') ?? null;
		const where = say(w.desk.nameFound, {
			name: list(proposed.spellings.slice(0, 6)),
			times: count(w.desk.times, name.times),
			reports: count(w.count.reports, name.reports.length),
		});
		const own = { into: `authority/${AUTHORITY_FILES[name.kind]}`, yaml: recordOf(proposed) };
		const quoted = { text: proposed.context, lang: report?.language ?? 'und', quoted: true as const };
		const says = [{ text: where }, ...(proposed.context === '' ? [] : [quoted])];
		if (!near?.record) return { file: report?.source.file ?? null, report, line: null, says, pastes: [own] };
		return {
			file: report?.source.file ?? null,
			report,
			line: null,
			says: [...says, { text: say(w.desk.soundsLike, { label: near.record.label }) }],
			pastes: [aliasPaste(near.kind, near.record.id, name.label), own],
		};
	});
}

function proposedFrom({ byId }: Archive, { example, ...name }: KnownName): Proposed {
	const report = example && byId.get(example.report);
	const context = report ? inContext(textAt(report, example.at), example.start, example.end) : '';
	return { ...name, spellings: name.forms.map(({ text }) => text), context };
}

/** The record alone, without the words about it that the desk says itself. */
function recordOf(name: Proposed): string {
	const yaml = recordYaml([name]);
	return yaml.slice(yaml.indexOf('- id: '));
}

/** A name as one more spelling of a record that is there: the line that goes under the record's id. */
export function aliasPaste(kind: Kind, id: string, name: string): Paste {
	return { into: `authority/${AUTHORITY_FILES[kind]}`, yaml: `# - id: ${id}\n  aliases: [${JSON.stringify(name)}]` };
}
