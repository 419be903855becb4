import { Refusal } from '#model';
import { endWithCaller } from '#system';
import { callerPipe } from './environment.ts';
import { type CommandName, type GivenOptions, readOptions } from './options.ts';

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
