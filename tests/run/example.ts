import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from '#publish';
import { layOutLabelled } from './measure/labelled.ts';

const help = `
npm run example -- [--port N]

Builds an archive of the invented captures in tests/labelled and serves it to this machine until Ctrl+C. They are messy
on purpose: tickers, menus, consent texts, comments, exports, two columns, eighteen languages.

  --port N  the port to serve on (the first free one from 4321)
`;

if (process.argv.includes('--help')) console.log(help.trim());
else {
	const folder = join(projectFolder, '.cuttings', 'example');
	rmSync(folder, { recursive: true, force: true });
	layOutLabelled(folder);
	// The rest is npm start, which reads its own command line.
	process.argv.splice(2, 0, '--articles', folder);
	await import('../../src/commands/start.ts');
}
