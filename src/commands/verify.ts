import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { BAG_FILES, checkBag, isOwnSite, outFolderOf, ownArticles, Refusal, runCommand } from '#publish';
import { folderGiven, readOptions } from './options.ts';

const help = `
npm run verify -- [DIR]

Holds a built site (dist) against its manifests: is every file there, is every file what it was? Any BagIt validator
can do the same, and so can: cd DIR && sha256sum -c manifest-sha256.txt tagmanifest-sha256.txt

A file that was put beside the site is named and breaks nothing.

Exit code: 0 complete and valid, 1 not.
`;

await runCommand(async () => {
	const options = readOptions({ arguments: 1, help }, process.argv.slice(2));
	if (options.help) return 0;
	const [given] = options.arguments;
	const folder = given === undefined ? outFolderOf(ownArticles) : folderGiven(given);
	if (!isOwnSite(folder) && BAG_FILES.every((name) => !existsSync(join(folder, name))))
		throw new Refusal(`There is no site in ${folder}: it has neither a build report nor a manifest. npm run build makes one.`);
	const { malformed, missing, unlisted, beside, changed, files } = checkBag(folder);
	for (const path of malformed) console.log(`missing or malformed: ${path}`);
	for (const path of missing) console.log(`missing: ${path}`);
	for (const path of unlisted) console.log(`not in the manifest: ${path}`);
	for (const path of beside) console.log(`no part of the site as built: ${path}`);
	for (const path of changed) console.log(`changed: ${path}`);
	const complete = malformed.length + missing.length + unlisted.length === 0;
	const valid = complete && changed.length === 0;
	console.log(`${complete ? 'complete' : 'not complete'}, ${valid ? 'valid' : 'not valid'}: ${files} files in the manifests`);
	return valid ? 0 : 1;
});
