import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { portGiven, runCommand } from '../../src/commands/command-line.ts';
import { startServing } from '../../src/commands/start-serving.ts';
import { projectFolder } from '../../src/system/folders.ts';
import { layOutLabelled } from './measure/labelled.ts';

await runCommand('example', ({ values }) => {
	const folder = join(projectFolder, '.cuttings', 'example');
	rmSync(folder, { recursive: true, force: true });
	layOutLabelled(folder);
	return startServing(folder, values.port === undefined ? undefined : portGiven(values.port));
});
