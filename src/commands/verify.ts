import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Refusal } from '#model';
import { BAG_FILES, checkBag, isOwnSite } from '#publish';
import { outFolderOf, ownArticles } from '#system';
import { folderGiven, runCommand } from './command-line.ts';

await runCommand('verify', ({ arguments: [given] }) => {
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
