import { join } from 'node:path';
import { ARCHIVE_FILE, type ArchiveFacts, archiveFacts, type Message } from '#model';
import { nearest } from '#names';
import { type DiagnosticId, type NameIndex, say } from '#reader';
import { readBytes } from '../read-bytes.ts';
import { shapeProblems } from './shape-problems.ts';
import { type Problem, readYaml, type YamlFile } from './yaml.ts';

/** What a folder of captures says of itself. */
interface ArchiveReading {
	readonly facts: ArchiveFacts;
	/** Why nothing of it can be used. */
	readonly refused: readonly Message[];
	/** What is wrong in it though it is used. */
	readonly messages: readonly Message[];
}

/** A folder that says nothing of itself. */
export const SILENT: ArchiveReading = { facts: {}, refused: [], messages: [] };

/**
 * What a folder of captures says of itself, and why it cannot be used if it cannot. A file that is wrong anywhere is not
 * used at all: half a description would look like a whole one.
 * @param captured whether there is a capture called archive.txt, whose sidecar the file may have been meant to be
 */
export function readArchiveFile(articles: string, captured: boolean, names: NameIndex): ArchiveReading {
	const refuse = (rule: DiagnosticId, problems: readonly Problem[]): ArchiveReading => ({
		facts: {},
		messages: [],
		refused: problems.map(({ line, reason, remedy }) => say(rule, ARCHIVE_FILE, { reason, remedy }, line)),
	});
	const read = readBytes(join(articles, ARCHIVE_FILE));
	if ('rule' in read) return { facts: {}, refused: [say(read.rule, ARCHIVE_FILE, read.fill)], messages: [] };
	let text: string;
	try {
		text = new TextDecoder('utf-8', { fatal: true }).decode(read.bytes);
	} catch {
		return refuse('archive/yaml', [{ line: 1, reason: 'it is not UTF-8', remedy: 'Save it as UTF-8.' }]);
	}
	const { file, facts, faults } = readFacts(text);
	if (file === null) return refuse('archive/yaml', faults);
	if (facts !== null) return { facts, refused: [], messages: unknownExamples(facts, names, file) };
	if (!captured) return refuse('archive/value', faults);
	const hint = 'It describes the whole archive; the sidecar of archive.txt is called archive.yml.';
	return refuse(
		'archive/value',
		faults.map((problem) => ({ ...problem, remedy: `${problem.remedy} ${hint}` })),
	);
}

/** What makes the text of an `archive.yaml` unusable; empty when it can be used. */
export function archiveFaults(text: string): Message[] {
	const { file, faults } = readFacts(text);
	const rule = file === null ? 'archive/yaml' : 'archive/value';
	return faults.map(({ line, reason, remedy }) => say(rule, ARCHIVE_FILE, { reason, remedy }, line));
}

/** The facts, or what is wrong; no file where the text is no YAML. */
function readFacts(text: string): { file: YamlFile | null; facts: ArchiveFacts | null; faults: readonly Problem[] } {
	const file = readYaml(text);
	if ('problems' in file) return { file: null, facts: null, faults: file.problems };
	const facts = archiveFacts.safeParse(file.data ?? {});
	if (facts.success) return { file, facts: facts.data, faults: [] };
	return { file, facts: null, faults: shapeProblems(archiveFacts, facts.error, file) };
}

/** Examples that name no place and no group: the search box could not offer them. */
function unknownExamples({ examples = [] }: ArchiveFacts, names: NameIndex, file: YamlFile): Message[] {
	const ids = names.ids('place', 'group');
	return examples.flatMap((id, index) => {
		if (ids.includes(id)) return [];
		const near = nearest(id, ids);
		const fill = { id, near: near === null ? '' : ` Did you mean "${near}"?` };
		return [say('archive/unknown-id', ARCHIVE_FILE, fill, file.lineOf(['examples', index]))];
	});
}
