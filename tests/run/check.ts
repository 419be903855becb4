import { runCommand } from '../../src/commands/run-command.ts';
import { checks } from './checks.ts';

await runCommand('check', async () => ((await checks()) ? 0 : 1));
