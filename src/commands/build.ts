import { join } from 'node:path';
import { build, closingLine, isFaultless, ownArticles, projectFolder, runCommand, UNCHANGED } from '#publish';
import { baseGiven } from './environment.ts';
import { folderGiven, pathGiven, readOptions } from './options.ts';

const help = `
npm run build -- [--articles DIR] [--out DIR] [--strict] [--whole]

Builds the site from a folder of captures.

  --articles DIR  the folder of captures (articles); authority files are read from DIR/authority
  --out DIR       where the site goes (dist); replaced as a whole when the new one is complete and checked
  --strict        build nothing when a file cannot be read without a fault
  --whole         build of the captures alone: nothing that is kept from the last build is used

Exit code: 0 all captures published; 2 built, some quarantined or faulty; 1 not built; 75 another build is running.
`;

await runCommand(async () => {
	const options = readOptions({ values: ['articles', 'out'], flags: ['strict', 'whole'], help }, process.argv.slice(2));
	if (options.help) return 0;
	const articles = options.values.articles === undefined ? ownArticles : folderGiven(options.values.articles);
	const out = options.values.out === undefined ? join(projectFolder, 'dist') : pathGiven(options.values.out);
	const { ingest, refusal, unchanged } = await build(articles, out, { ...options.flags, base: baseGiven() });
	if (refusal !== null) console.error(refusal);
	if (unchanged) console.log(UNCHANGED);
	console.log(closingLine(ingest));
	if (refusal !== null) return 1;
	return isFaultless(ingest) ? 0 : 2;
});
