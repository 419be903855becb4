import { readOptions } from '../../src/commands/options.ts';
import { runCommand } from '../../src/publish/refusal.ts';
import { checks } from './checks.ts';

const help = `
npm run check

Format, lint and folder boundaries (Biome), types (Astro's checker), unused files and exports (knip), and the labels
that each language of the interface lacks. Fails when one of the first three finds something.
`;

await runCommand(async () => {
	const options = readOptions({ help }, process.argv.slice(2));
	return options.help || (await checks()) ? 0 : 1;
});
