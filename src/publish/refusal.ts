import { OutFolderRefused } from '#collection';

/** A reason, in one sentence for the person at the keyboard, why a command cannot do what it was asked. */
export class Refusal extends Error {
	/** What the program exits with: 1, or 75 (try again later) when another build is running. */
	readonly exitCode: number;

	constructor(sentence: string, exitCode = 1) {
		super(sentence);
		this.name = 'Refusal';
		this.exitCode = exitCode;
	}
}

/** Whether an error is a reason to tell in its own words, without a trace. */
export function isRefusal(error: unknown): error is Refusal | OutFolderRefused {
	return error instanceof Refusal || error instanceof OutFolderRefused;
}

/** Runs a command and exits: refusals as one sentence, everything else with its trace. */
export async function runCommand(command: () => Promise<number>): Promise<void> {
	try {
		process.exitCode = await command();
	} catch (error) {
		console.error(isRefusal(error) ? error.message : error);
		process.exitCode = isRefusal(error) ? error.exitCode : 1;
	}
}
