/** The exit code of what may succeed later: another one is at work on the same. */
export const TRY_LATER = 75;

/** A reason, in one sentence for the person at the keyboard, why a command cannot do what it was asked. */
export class Refusal extends Error {
	/** What the program exits with: 1, or TRY_LATER. */
	readonly exitCode: number;

	constructor(sentence: string, exitCode = 1) {
		super(sentence);
		this.name = 'Refusal';
		this.exitCode = exitCode;
	}
}
