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
