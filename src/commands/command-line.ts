import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { Refusal } from '#model';
import { endWithCaller } from '#system';
import { helpOf, optionsOf } from './help.mjs';
import { COMMANDS } from './table.mjs';

export type CommandName = keyof typeof COMMANDS;
type OptionsOf<Name extends CommandName> = (typeof COMMANDS)[Name]['options'];
type NamesOf<Options, Type> = { [Key in keyof Options]: Options[Key] extends { type: Type } ? Key : never }[keyof Options];

/** What was typed after the name of a command. */
export interface GivenOptions<Name extends CommandName> {
	/** Of options that take a value. */
	readonly values: Partial<Readonly<Record<NamesOf<OptionsOf<Name>, 'string'>, string>>>;
	/** Of options that stand alone. */
	readonly flags: Readonly<Record<NamesOf<OptionsOf<Name>, 'boolean'>, boolean>>;
	readonly arguments: readonly string[];
}

/**
 * Reads a command line as the table of commands has it; null when help was asked for, which is printed. Throws a Refusal
 * on an option that the command does not know or that lacks its value.
 */
export function readOptions<Name extends CommandName>(name: Name, typed: readonly string[]): GivenOptions<Name> | null {
	const known: Readonly<Record<string, { readonly type: 'string' | 'boolean' }>> = COMMANDS[name].options;
	const options = { ...known, help: { type: 'boolean' as const, short: 'h' } };
	const { tokens } = parseArgs({ args: [...typed], options, strict: false, tokens: true, allowPositionals: true });
	const values: Partial<Record<string, string>> = {};
	const flags = Object.fromEntries(Object.keys(known).flatMap((key) => (known[key]?.type === 'boolean' ? [[key, false]] : [])));
	const plain: string[] = [];
	for (const token of tokens) {
		if (token.kind === 'positional') plain.push(token.value);
		if (token.kind !== 'option') continue;
		if (token.name === 'help') {
			console.log(helpOf(name));
			return null;
		}
		const type = Object.hasOwn(known, token.name) ? known[token.name]?.type : undefined;
		if (type === 'string') values[token.name] = valueGiven(token.rawName, token.value);
		else if (type === 'boolean' && token.value === undefined) flags[token.name] = true;
		else throw new Refusal(`There is no option "${token.rawName}" here; the options are ${optionsOf(name)}.`);
	}
	const surplus = plain[COMMANDS[name].takes.most];
	if (surplus !== undefined) throw new Refusal(`"${surplus}" was not expected here; --help shows how the command is used.`);
	return { values, flags, arguments: plain } as unknown as GivenOptions<Name>;
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

function valueGiven(option: string, value: string | undefined): string {
	if (value === undefined || value === '' || value.startsWith('--'))
		throw new Refusal(`${option} needs a value; --help shows how the command is used.`);
	return value;
}

/**
 * Everything that this program takes from the environment, read here and nowhere below. bin/cuttings.mjs sets the folder
 * and the pipe; whoever builds may set the others.
 */

/** The folder in which the command was called, from which the paths given count. */
export function calledFrom(): string {
	return process.env.CUTTINGS_CALLED_FROM ?? process.cwd();
}

/** The folder of the site's address ("/archive/") when it is to be another than the one that the archive names. */
export function baseGiven(): string | undefined {
	return process.env.CUTTINGS_BASE;
}

/** Whether a build is to say what each of its steps took. */
export function timesWanted(): boolean {
	return Boolean(process.env.CUTTINGS_TIMES);
}

/** The file descriptor of a pipe that is open as long as the caller runs, said to this process alone; null without one. */
export function callerPipe(): number | null {
	const given = process.env.CUTTINGS_CALLER_PIPE;
	delete process.env.CUTTINGS_CALLER_PIPE;
	return given === undefined ? null : Number(given);
}

/** Runs a command by what was typed and exits: refusals as one sentence, everything else with its trace. */
export async function runCommand<Name extends CommandName>(
	name: Name,
	command: (given: GivenOptions<Name>) => number | Promise<number>,
	typed: readonly string[] = process.argv.slice(2),
): Promise<void> {
	const pipe = callerPipe();
	if (pipe !== null) endWithCaller(pipe);
	try {
		const given = readOptions(name, typed);
		process.exitCode = given === null ? 0 : await command(given);
	} catch (error) {
		console.error(error instanceof Refusal ? error.message : error);
		process.exitCode = error instanceof Refusal ? error.exitCode : 1;
	}
}

/** Waits until somebody presses Ctrl+C or the process is asked to end. */
export function untilStopped(): Promise<void> {
	return new Promise((resolve) => {
		for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => resolve());
	});
}
