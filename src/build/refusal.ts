import { OutFolderRefused } from '../ingest/out-folder.ts';

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

/** Runs a command and exits: refusals as one sentence, everything else with its trace. */
export async function runCommand(command: () => Promise<number>): Promise<void> {
	try {
		process.exitCode = await command();
	} catch (error) {
		const refused = error instanceof Refusal || error instanceof OutFolderRefused;
		console.error(refused ? error.message : error);
		process.exitCode = refused ? error.exitCode : 1;
	}
}
