import { checks } from './checks.ts';

const help = `
npm run check

Format, lint and folder boundaries (Biome), types (Astro's checker), unused files and exports (knip), and the labels
that each language of the interface lacks. Fails when one of the first three finds something.
`;

if (process.argv.includes('--help')) console.log(help.trim());
else process.exitCode = (await checks()) ? 0 : 1;
