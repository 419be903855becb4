import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { generateCaptures, type Sample } from './generate.ts';
import { type IngestCost, timedIngest } from './timed-ingest.ts';

/** Words of a short capture: what a run remembers of each report shows best when there is little else. */
const SHORT = 60;

/**
 * Ingests folders of growing size; prints work and memory, then for short captures how many bytes of memory each
 * further one takes, which should be next to none.
 */
export function memoryFigures(reports: number): void {
	console.log(
		`\n${'ingest alone'.padEnd(30)}${['work s', 'ms each', 'MiB', 'heap MiB'].map((title) => title.padStart(10)).join('')}`,
	);
	for (const times of [1, 2, 4]) figures({ count: Math.max(1, Math.round((reports * times) / 4)) }, 'captures');
	const short = [1, 5, 20].map((times) => figures({ count: reports * times, words: SHORT }, 'short captures'));
	for (const [at, larger] of short.entries()) {
		const smaller = short[at - 1];
		if (!smaller) continue;
		const each = (what: 'memory' | 'heap') => Math.round((larger[what] - smaller[what]) / (larger.published - smaller.published));
		console.log(
			`from ${smaller.published} to ${larger.published} short captures: ${each('memory')} bytes of memory and ${each('heap')} bytes of heap each`,
		);
	}
}

function figures(sample: Sample, what: string): IngestCost {
	const folder = mkdtempSync(join(tmpdir(), 'cuttings-bench-'));
	try {
		generateCaptures(join(folder, 'articles'), sample);
		const cost = timedIngest(join(folder, 'articles'), join(folder, 'reports'));
		const { work, memory, heap } = cost;
		const columns = [work.toFixed(2), ((work * 1000) / sample.count).toFixed(2), inMiB(memory), inMiB(heap)];
		console.log(`${`${sample.count} ${what}`.padEnd(30)}${columns.map((column) => column.padStart(10)).join('')}`);
		return cost;
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}

function inMiB(bytes: number): string {
	return String(Math.round(bytes / 2 ** 20));
}
