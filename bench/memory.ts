import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { generateCaptures } from './generate.ts';
import { timedIngest } from './timed-ingest.ts';

/** Ingests folders of growing size; prints work and memory, which should hardly grow with the number of captures. */
export function memoryFigures(reports: number): void {
	console.log(`\n${'ingest alone'.padEnd(30)}${'work s'.padStart(10)}${'ms each'.padStart(10)}${'MiB'.padStart(8)}`);
	for (const count of [1, 2, 4].map((times) => Math.max(1, Math.round((reports * times) / 4)))) {
		const folder = mkdtempSync(join(tmpdir(), 'cuttings-bench-'));
		try {
			generateCaptures(join(folder, 'articles'), { count });
			const { work, memory } = timedIngest(join(folder, 'articles'), join(folder, 'reports'));
			const each = ((work * 1000) / count).toFixed(2);
			console.log(
				`${`${count} captures`.padEnd(30)}${work.toFixed(2).padStart(10)}${each.padStart(10)}${`${memory}`.padStart(8)}`,
			);
		} finally {
			rmSync(folder, { recursive: true, force: true });
		}
	}
}
