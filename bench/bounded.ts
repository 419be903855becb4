import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type IngestCost, timedIngest } from './timed-ingest.ts';

/** Text that a slow pattern would choke on, and how much of it a capture of size 1 holds. */
const BAITS: Readonly<Record<string, (size: number) => string>> = {
	'one long line': (size) => 'word '.repeat(size * 100_000),
	'a line without spaces': (size) => 'x'.repeat(size * 400_000),
	'many lines': (size) => 'A short line of words.\n'.repeat(size * 10_000),
	'many paragraphs': (size) => 'The convoy left the town of Vostrava on Monday, a spokesman said there.\n\n'.repeat(size * 3000),
	'many blank lines': (size) => `Head${'\n'.repeat(size * 300_000)}Foot`,
	'many spaces': (size) => `Head${' '.repeat(size * 300_000)}foot`,
	'deep quoting': (size) => `${'> '.repeat(size * 100_000)}quoted`,
	'quotes within quotes': (size) => `${'“'.repeat(size * 60_000)}said${'”'.repeat(size * 60_000)}`,
	'dates without end': (size) => '12 March 2017, 14/03/2017 10:15 GMT '.repeat(size * 4000),
	'dates on lines of their own': (size) => 'Published 12 March 2017 10:15 GMT\n'.repeat(size * 4000),
	'opening brackets': (size) => '['.repeat(size * 200_000),
	'links and brackets': (size) => '[a](b) ![c] <d> (e [f] '.repeat(size * 10_000),
	'capitals and points': (size) => 'A.B. von der C. '.repeat(size * 20_000),
};

/** Ingests one capture of each kind at sizes 1, 2 and 4; prints the seconds of work and the exponent of their growth. */
export function boundedFigures(): void {
	console.log(
		`\n${'seconds of work to ingest'.padEnd(30)}${'kB'.padStart(8)}${'1×'.padStart(8)}${'2×'.padStart(8)}${'4×'.padStart(8)}${'exponent'.padStart(10)}`,
	);
	// What starting takes, which grows with nothing.
	const idle = costOf('Nothing much.\n').work;
	for (const [name, bait] of Object.entries(BAITS)) {
		const costs = [1, 2, 4].map((size) => costOf(bait(size)));
		const [one = 0, two = 0, four = 0] = costs.map(({ work }) => Math.max(0.005, work - idle));
		const figures = [one, two, four].map((seconds) => seconds.toFixed(2).padStart(8));
		const kilobytes = (Buffer.byteLength(bait(1)) / 1000).toFixed(0).padStart(8);
		// Under a tenth of a second the exponent would measure the machine.
		const exponent = four < 0.1 ? 'short' : (Math.log(four / one) / Math.log(4)).toFixed(2);
		const fate = costs.every(({ published }) => published === 1) ? '' : '  quarantined';
		console.log(`${name.padEnd(30)}${kilobytes}${figures.join('')}${exponent.padStart(10)}${fate}`);
	}
}

function costOf(bait: string): IngestCost {
	const folder = mkdtempSync(join(tmpdir(), 'cuttings-bench-'));
	const articles = join(folder, 'articles');
	try {
		mkdirSync(articles);
		writeFileSync(join(articles, 'bait.txt'), `A headline of some words\n\n14 March 2017\n\n${bait}\n`);
		const [first, second] = [1, 2].map((run) => timedIngest(articles, join(folder, `reports-${run}`))) as [
			IngestCost,
			IngestCost,
		];
		return second.work < first.work ? second : first;
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}
