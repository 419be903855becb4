import type { z } from 'zod';
import { nearest } from '#names';
import type { Problem, YamlFile } from './yaml.ts';

type Issue = z.core.$ZodIssue;

/**
 * What a YAML file has that its schema does not allow, in plain words with the line. An unknown key comes with the
 * nearest known one.
 */
export function shapeProblems(
	schema: z.ZodType,
	error: z.ZodError,
	file: YamlFile,
	base: readonly PropertyKey[] = [],
): Problem[] {
	return error.issues.flatMap((issue) => problemsOf(schema, issue, file, base));
}

function problemsOf(schema: z.ZodType, issue: Issue, file: YamlFile, above: readonly PropertyKey[]): Problem[] {
	const path = [...above, ...issue.path];
	if (issue.code === 'invalid_union') return branch(issue.errors).flatMap((inner) => problemsOf(schema, inner, file, path));
	if (issue.code === 'unrecognized_keys') {
		return issue.keys.map((key) => {
			const known = nearest(key, keysBelow(schema));
			return {
				line: file.lineOf([...path, key]),
				reason: `the key "${key}" is not known here`,
				remedy: known && known !== key ? `Did you mean "${known}"?` : 'Remove it, or see the README for the keys there are.',
			};
		});
	}
	const name = path.filter((step) => typeof step !== 'number').join(' → ');
	const line = file.lineOf(path);
	// One of a few words that is not there at all is said to be another one.
	if (issue.code === 'invalid_value' && valueAt(file.data, path) === undefined) {
		return [{ line, reason: `"${name}" is missing`, remedy: `Add it: ${issue.values.map(String).join(', ')}.` }];
	}
	return [{ line, reason: `${name === '' ? 'the file' : `"${name}"`} ${wrong(issue)}`, remedy: remedy(issue) }];
}

function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
	return path.reduce<unknown>((value, step) => (value as Record<PropertyKey, unknown> | null | undefined)?.[step], data);
}

/** The branch of a union that the value was meant for: the one whose faults lie deepest. */
function branch(branches: readonly Issue[][]): Issue[] {
	const depth = (issues: readonly Issue[]) =>
		Math.min(...issues.map(({ path, code }) => path.length + (code === 'invalid_union' ? 1 : 0)));
	const shape = (issues: readonly Issue[]) =>
		issues.some(({ code, path }) => code === 'invalid_type' && path.length === 0) ? 1 : 0;
	return [...branches].sort((a, b) => shape(a) - shape(b) || depth(b) - depth(a))[0] ?? [];
}

function wrong(issue: Issue): string {
	if (issue.code === 'invalid_type') return isMissing(issue) ? 'is missing' : `is not ${aOf(issue.expected)}`;
	if (issue.code === 'invalid_value') return `is none of ${issue.values.map(String).join(', ')}`;
	if (issue.code === 'too_small') return issue.origin === 'string' ? 'is empty' : `is less than ${issue.minimum}`;
	if (issue.code === 'too_big') return `is too large`;
	if (issue.code === 'invalid_format' && issue.format === 'url') return 'is not an http or https address';
	if (issue.code === 'invalid_format' && /^Invalid/.test(issue.message)) return 'is not written as it must be';
	return `is not right: ${issue.message}`;
}

function remedy(issue: Issue): string {
	if (isMissing(issue)) return 'Add it.';
	if (issue.code === 'invalid_type' && issue.expected === 'string')
		return 'Write it as text, in quotes if it looks like a number.';
	if (issue.code === 'invalid_type' && issue.expected === 'array') return 'Write it as a list, one "- " a line.';
	return 'Correct the value or remove the key.';
}

function isMissing(issue: Issue): boolean {
	return issue.code === 'invalid_type' && issue.message.endsWith('received undefined');
}

function aOf(expected: string): string {
	const words: Record<string, string> = {
		string: 'text',
		array: 'a list',
		object: 'a group of keys',
		int: 'a whole number',
		number: 'a number',
	};
	return words[expected] ?? expected;
}

/** Every key that a schema knows anywhere. */
function keysBelow(schema: z.ZodType, seen = new Set<unknown>()): string[] {
	if (seen.has(schema)) return [];
	seen.add(schema);
	const { def } = schema as unknown as { def: Record<string, unknown> };
	const inner = [def.innerType, def.element, ...((def.options as unknown[] | undefined) ?? [])].filter(Boolean) as z.ZodType[];
	const shape = (def.shape ?? {}) as Record<string, z.ZodType>;
	return [...Object.keys(shape), ...[...Object.values(shape), ...inner].flatMap((part) => keysBelow(part, seen))];
}
