import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { Refusal } from '#publish';
import { calledFrom } from './environment.ts';

/** Which options a command knows, and the help that it prints. */
export interface CommandLine<Name extends string, Flag extends string> {
	/** Options that take a value. */
	readonly values?: readonly Name[];
	/** Options that stand alone. */
	readonly flags?: readonly Flag[];
	/** How many plain arguments there may be. */
	readonly arguments?: number;
	readonly help: string;
}

/** The options that were given; `help` is printed already and ends the command. */
export interface GivenOptions<Name extends string, Flag extends string> {
	readonly values: Partial<Record<Name, string>>;
	readonly flags: Record<Flag, boolean>;
	readonly arguments: readonly string[];
	readonly help: boolean;
}

/** Reads a command line. Throws a Refusal on an option that the command does not know or that lacks its value. */
export function readOptions<Name extends string = never, Flag extends string = never>(
	line: CommandLine<Name, Flag>,
	given: readonly string[],
): GivenOptions<Name, Flag> {
	const { tokens } = parseArgs({
		args: [...given],
		options: declared(line),
		strict: false,
		tokens: true,
		allowPositionals: true,
	});
	const values: Partial<Record<string, string>> = {};
	const flags = Object.fromEntries((line.flags ?? []).map((flag) => [flag, false])) as Record<string, boolean>;
	const plain: string[] = [];
	for (const token of tokens) {
		if (token.kind === 'positional') plain.push(token.value);
		if (token.kind !== 'option') continue;
		if (token.name === 'help' || token.rawName === '-h') {
			console.log(line.help.trim());
			return { values: {}, flags: flags as Record<Flag, boolean>, arguments: [], help: true };
		}
		if (line.values?.includes(token.name as Name)) values[token.name] = valueGiven(token.rawName, token.value);
		else if (Object.hasOwn(flags, token.name)) flags[token.name] = true;
		else throw new Refusal(`There is no option ${token.rawName}; --help lists the options.`);
	}
	const surplus = plain[line.arguments ?? 0];
	if (surplus !== undefined) throw new Refusal(`"${surplus}" was not expected here; --help shows how the command is used.`);
	return {
		values: values as Partial<Record<Name, string>>,
		flags: flags as Record<Flag, boolean>,
		arguments: plain,
		help: false,
	};
}

/** A path from the command line, seen from the folder in which the command was called. */
export function pathGiven(path: string): string {
	return resolve(calledFrom(), path);
}

/** A folder from the command line. Throws a Refusal when there is none. */
export function folderGiven(path: string): string {
	const folder = pathGiven(path);
	const found = statSync(folder, { throwIfNoEntry: false });
	if (!found) throw new Refusal(`There is no folder ${path}.`);
	if (!found.isDirectory()) throw new Refusal(`${path} is not a folder.`);
	return folder;
}

/** A whole number from the command line. Throws a Refusal when it is none or too small. */
export function wholeNumberGiven(option: string, text: string, least = 1): number {
	const number = Number(text);
	if (!/^\d{1,9}$/.test(text) || number < least)
		throw new Refusal(`${option} takes a whole number from ${least} on, not "${text}".`);
	return number;
}

/** A port number from the command line. Throws a Refusal when it is none. */
export function portGiven(text: string): number {
	const port = Number(text);
	if (!/^\d{1,5}$/.test(text) || port > 65_535) throw new Refusal(`"${text}" is not a port; a port is a number up to 65535.`);
	return port;
}

function declared(line: CommandLine<string, string>) {
	return Object.fromEntries([
		...(line.values ?? []).map((name) => [name, { type: 'string' as const }]),
		...(line.flags ?? []).map((name) => [name, { type: 'boolean' as const }]),
	]);
}

function valueGiven(option: string, value: string | undefined): string {
	if (value === undefined || value === '') throw new Refusal(`${option} needs a value; --help shows how the command is used.`);
	return value;
}
