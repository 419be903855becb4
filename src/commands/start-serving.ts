import { build, closingLine, nextSteps, serve, UNCHANGED } from '#publish';
import { outFolderOf } from '#system';
import { baseGiven, timesWanted, untilStopped } from './command-line.ts';

/** Builds the site of a folder of captures and serves it until it is stopped; the exit code. */
export async function startServing(articles: string, port: number | undefined): Promise<number> {
	const out = outFolderOf(articles);
	// The port is taken before anything is built: nobody waits for a build whose site cannot be served.
	const served = await serve(out, port);
	try {
		const options = { strict: false, whole: false, base: baseGiven(), timed: timesWanted() };
		const { ingest, refusal, unchanged, next } = await build(articles, out, options);
		if (refusal !== null) console.error(refusal);
		if (unchanged) console.log(UNCHANGED);
		console.log(closingLine(ingest));
		if (refusal !== null) return 1;
		if (next && process.stdout.isTTY) for (const line of nextSteps(next)) console.log(line);
		// Whoever reads that line may stop it at once.
		const stopped = untilStopped();
		console.log(`The archive is at ${served.address} (Ctrl+C ends it).`);
		await stopped;
		return 0;
	} finally {
		await served.close();
	}
}
