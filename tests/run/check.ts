import { runCommand } from '../../src/commands/command-line.ts';
import { checks } from './checks.ts';

await runCommand('check', async () => ((await checks()) ? 0 : 1));
