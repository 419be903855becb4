import { parseEdtf } from '#dates';
import { type Message, type Sidecar, sidecar as schema } from '#model';
import { say } from '#reader';
import { shapeProblems } from './shape-problems.ts';
import { type Problem, readYaml, type YamlFile } from './yaml.ts';

/** A sidecar, or null with the messages that say why it cannot be used. */
export interface SidecarReading {
	readonly sidecar: Sidecar | null;
	readonly messages: readonly Message[];
}

/** Reads a sidecar. One that is wrong anywhere is not used at all: half a correction would look like a whole one. */
export function readSidecar(path: string, bytes: Uint8Array): SidecarReading {
	const problems = (found: readonly Problem[], rule: 'sidecar/yaml' | 'sidecar/value'): SidecarReading => ({
		sidecar: null,
		messages: found.map(({ line, reason, remedy }) => say(rule, path, { reason, remedy }, line)),
	});
	let text: string;
	try {
		text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
	} catch {
		return problems([{ line: 1, reason: 'it is not UTF-8', remedy: 'Save it as UTF-8.' }], 'sidecar/yaml');
	}
	const file = readYaml(text);
	if ('problems' in file) return problems(file.problems, 'sidecar/yaml');
	const read = schema.safeParse(file.data ?? {});
	if (!read.success)
		return problems(
			[...shapeProblems(schema, read.error, file), ...impossibleDates(file.data, file)].sort(byLine),
			'sidecar/value',
		);
	const wrong = [...impossibleDates(read.data, file), ...reversedLines(read.data, file)];
	return wrong.length > 0 ? problems(wrong, 'sidecar/value') : { sidecar: read.data, messages: [] };
}

/** Dates that do not exist or are not EDTF. Looks at the file as it is, so that these are told along with other faults. */
function impossibleDates(data: unknown, file: YamlFile): Problem[] {
	if (typeof data !== 'object' || data === null) return [];
	const fields = data as Readonly<Record<string, unknown>>;
	return ['date', 'updated', 'captured'].flatMap((key) => {
		const given = fields[key];
		const value = typeof given === 'object' && given !== null && 'value' in given ? given.value : given;
		if (typeof value !== 'string' || parseEdtf(value) !== null) return [];
		return [
			{
				line: file.lineOf([key]),
				reason: `"${key}" is not a date that exists: "${value}"`,
				remedy: 'Write a day as 2016-01-27, a month as 2016-01, one of several days as [2016-01-27..2016-01-28].',
			},
		];
	});
}

function byLine(a: Problem, b: Problem): number {
	return a.line - b.line;
}

function reversedLines(sidecar: Sidecar, file: YamlFile): Problem[] {
	return sidecar.lines.flatMap(({ from, to }, index) =>
		to === undefined || to >= from
			? []
			: [
					{
						line: file.lineOf(['lines', index]),
						reason: `lines ${from} to ${to} run backwards`,
						remedy: 'Write the smaller number first.',
					},
				],
	);
}
