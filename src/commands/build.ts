import { build, closingLine, isFaultless, nextSteps, UNCHANGED } from '#publish';
import { outFolderOf, ownArticles } from '#system';
import { baseGiven, folderGiven, pathGiven, runCommand, timesWanted } from './command-line.ts';

await runCommand('build', async ({ values, flags }) => {
	const articles = values.articles === undefined ? ownArticles : folderGiven(values.articles);
	const out = values.out === undefined ? outFolderOf(ownArticles) : pathGiven(values.out);
	const { ingest, refusal, unchanged, next } = await build(articles, out, { ...flags, base: baseGiven(), timed: timesWanted() });
	if (refusal !== null) console.error(refusal);
	if (unchanged) console.log(UNCHANGED);
	console.log(closingLine(ingest));
	if (refusal !== null) return 1;
	if (next && process.stdout.isTTY) for (const line of nextSteps(next)) console.log(line);
	return isFaultless(ingest) ? 0 : 2;
});
