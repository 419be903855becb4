import { join } from 'node:path';
import { ARCHIVE_FILE, type ArchiveFacts, archiveFacts } from '../schema/archive-facts.ts';
import type { Message } from '../schema/ingest-report.ts';
import { readBytes } from './read-bytes.ts';
import { type RuleId, say } from './rules.ts';
import { shapeProblems } from './shape-problems.ts';
import { type Problem, readYaml } from './yaml.ts';

/**
 * What a folder of captures says of itself, and why it cannot be used if it cannot. A file that is wrong anywhere is not
 * used at all: half a description would look like a whole one.
 * @param captured whether there is a capture called archive.txt, whose sidecar the file may have been meant to be
 */
export function readArchiveFile(articles: string, captured: boolean): { facts: ArchiveFacts; refused: Message[] } {
	const refuse = (rule: RuleId, problems: readonly Problem[]) => ({
		facts: {},
		refused: problems.map(({ line, reason, remedy }) => say(rule, ARCHIVE_FILE, { reason, remedy }, line)),
	});
	const read = readBytes(join(articles, ARCHIVE_FILE));
	if ('rule' in read) return { facts: {}, refused: [say(read.rule, ARCHIVE_FILE, read.fill)] };
	let text: string;
	try {
		text = new TextDecoder('utf-8', { fatal: true }).decode(read.bytes);
	} catch {
		return refuse('archive/yaml', [{ line: 1, reason: 'it is not UTF-8', remedy: 'Save it as UTF-8.' }]);
	}
	const file = readYaml(text);
	if ('problems' in file) return refuse('archive/yaml', file.problems);
	const facts = archiveFacts.safeParse(file.data ?? {});
	if (facts.success) return { facts: facts.data, refused: [] };
	const problems = shapeProblems(archiveFacts, facts.error, file);
	if (!captured) return refuse('archive/value', problems);
	const hint = 'It describes the whole archive; the sidecar of archive.txt is called archive.yml.';
	return refuse(
		'archive/value',
		problems.map((problem) => ({ ...problem, remedy: `${problem.remedy} ${hint}` })),
	);
}
