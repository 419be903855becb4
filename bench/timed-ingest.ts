import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** What ingesting a folder took: seconds of work, the most memory held and what is held at the end in bytes, and how many captures it published. */
export interface IngestCost {
	readonly work: number;
	readonly memory: number;
	readonly heap: number;
	readonly published: number;
}

/** As the command is run; and a heap can be measured only when what is no longer needed is gone. */
const FLAGS = ['--max-semi-space-size=16', '--expose-gc'];

/** Ingests a folder of captures in a process of its own. */
export function timedIngest(articles: string, out: string): IngestCost {
	const script = fileURLToPath(new URL('ingest-cost.ts', import.meta.url));
	const { stdout, stderr } = spawnSync(process.execPath, [...FLAGS, script, articles, out], {
		encoding: 'utf8',
		maxBuffer: 2 ** 28,
	});
	if (!stdout.startsWith('{')) throw new Error(stderr.slice(-2000));
	return JSON.parse(stdout) as IngestCost;
}
