import { createHash } from 'node:crypto';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { lastRun, openLedger, readLedger } from '../src/collection/corpus/ledger.ts';
import type { ReportEntry } from '../src/collection/corpus/report-entry.ts';
import { generateCaptures } from './generate.ts';
import { timedIngest } from './timed-ingest.ts';

/** A way to keep what a run must know again of each report. Each step stands for what an ingest does with its files. */
interface Keeping {
	readonly name: string;
	/** Writes all entries while captures are read, reads all back to join the reports, writes all as they are kept. */
	first(folder: string, entries: readonly ReportEntry[]): void;
	/** Finds every entry that the last run kept, then does the same again. */
	unchanged(last: string, folder: string, entries: readonly ReportEntry[]): void;
}

const LEDGER: Keeping = {
	name: 'JSON lines',
	first(folder, entries) {
		const reading = openLedger<ReportEntry>(join(folder, 'reading'));
		for (const entry of entries) reading.append(entry);
		const kept = openLedger<ReportEntry>(join(folder, 'kept'));
		for (const entry of reading.entries()) kept.append(entry);
		for (let at = 0; at < entries.length; at += 7) reading.read(at);
		reading.close();
		kept.close('program');
	},
	unchanged(last, folder, entries) {
		const known = lastRun(readLedger<ReportEntry>(join(last, 'kept'), 'program'), ({ file }) => [file]);
		this.first(
			folder,
			entries.map((entry) => known.find(entry.file) ?? entry),
		);
		known.close();
	},
};

/** One table, all entries written in one transaction, without a journal: a run that is killed begins anew. */
function opened(path: string): DatabaseSync {
	const db = new DatabaseSync(path);
	db.exec('PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA locking_mode = EXCLUSIVE;');
	db.exec('CREATE TABLE IF NOT EXISTS reports (number INTEGER PRIMARY KEY, file TEXT UNIQUE, entry TEXT) STRICT');
	return db;
}

function write(db: DatabaseSync, entries: Iterable<ReportEntry>): void {
	const insert = db.prepare('INSERT OR REPLACE INTO reports VALUES (?, ?, ?)');
	let number = 0;
	db.exec('BEGIN');
	for (const entry of entries) insert.run(number++, entry.file, JSON.stringify(entry));
	db.exec('COMMIT');
}

function* readAll(db: DatabaseSync): Generator<ReportEntry> {
	for (const row of db.prepare('SELECT entry FROM reports ORDER BY number').iterate())
		yield JSON.parse(row.entry as string) as ReportEntry;
}

/** Every step as with the ledger: a table for reading, another for what is kept. */
const REWRITTEN: Keeping = {
	name: 'SQLite, written anew',
	first(folder, entries) {
		const [reading, kept] = [opened(join(folder, 'reading')), opened(join(folder, 'kept'))];
		write(reading, entries);
		write(kept, readAll(reading));
		const one = reading.prepare('SELECT entry FROM reports WHERE number = ?');
		for (let at = 0; at < entries.length; at += 7) JSON.parse(one.get(at)?.entry as string);
		reading.close();
		kept.close();
	},
	unchanged(last, folder, entries) {
		this.first(folder, found(last, entries));
	},
};

/** The database of the last run is copied, and only what is new is written into it: what a database is good at. */
const AMENDED: Keeping = {
	name: 'SQLite, amended',
	first(folder, entries) {
		const kept = opened(join(folder, 'kept'));
		write(kept, entries);
		for (const _ of readAll(kept));
		kept.close();
	},
	unchanged(last, folder, entries) {
		const known = found(last, entries);
		copyFileSync(join(last, 'kept'), join(folder, 'kept'));
		const kept = opened(join(folder, 'kept'));
		const insert = kept.prepare('INSERT INTO reports (file, entry) VALUES (?, ?)');
		// The very entry that was asked for comes back when the last run had none.
		for (const [at, entry] of entries.entries()) if (known[at] === entry) insert.run(entry.file, JSON.stringify(entry));
		for (const _ of readAll(kept));
		kept.close();
	},
};

/**
 * What the last run kept of each entry; the entry itself where it kept none. A database does not notice when a letter of a
 * text is another one: as the ledger's own check does, every text is hashed first.
 */
function found(last: string, entries: readonly ReportEntry[]): ReportEntry[] {
	const db = opened(join(last, 'kept'));
	const checksum = createHash('sha256');
	for (const row of db.prepare('SELECT entry FROM reports ORDER BY number').iterate()) checksum.update(row.entry as string);
	checksum.digest();
	const one = db.prepare('SELECT entry FROM reports WHERE file = ?');
	const all = entries.map((entry) => {
		const row = one.get(entry.file);
		return row === undefined ? entry : (JSON.parse(row.entry as string) as ReportEntry);
	});
	db.close();
	return all;
}

/** Holds the files that an ingest keeps against two ways to keep the same in SQLite; medians of five, in milliseconds. */
export function corpusFigures(reports: number): void {
	const folder = mkdtempSync(join(tmpdir(), 'cuttings-bench-'));
	try {
		generateCaptures(join(folder, 'articles'), { count: reports });
		const ingest = () => timedIngest(join(folder, 'articles'), join(folder, 'reports')).work.toFixed(1);
		const [whole, again] = [ingest(), ingest()];
		const rows = readFileSync(join(folder, 'reports', '.reports.jsonl'), 'utf8')
			.trimEnd()
			.split('\n')
			.slice(0, -1);
		const entries = rows.map((row) => JSON.parse(row) as ReportEntry);
		const next = { ...(entries[0] as ReportEntry), id: 'zzz', file: 'zzz.txt' };
		const titles = ['first run', 'nothing changed', 'one added', 'KiB'].map((title) => title.padStart(17));
		console.log(`\n${`files of ${entries.length} reports`.padEnd(24)}${titles.join('')}`);
		for (const keeping of [LEDGER, REWRITTEN, AMENDED]) {
			const [last, now] = [join(folder, 'last'), join(folder, 'now')];
			const fresh = (path: string) => {
				rmSync(path, { recursive: true, force: true });
				mkdirSync(path);
			};
			const first = median(
				() => fresh(last),
				() => keeping.first(last, entries),
			);
			const same = median(
				() => fresh(now),
				() => keeping.unchanged(last, now, entries),
			);
			const added = median(
				() => fresh(now),
				() => keeping.unchanged(last, now, [...entries, next]),
			);
			const size = statSync(join(last, 'kept')).size / 1024;
			const figures = [...[first, same, added].map(({ wall, cpu }) => `${wall} (${cpu} CPU)`), size.toFixed(0)];
			console.log(`${keeping.name.padEnd(24)}${figures.map((figure) => figure.padStart(17)).join('')}`);
		}
		console.log(`the whole ingest: ${whole} CPU s at first, ${again} CPU s with nothing changed`);
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}

function median(before: () => void, act: () => void): { wall: string; cpu: string } {
	const runs = [1, 2, 3, 4, 5].map(() => {
		before();
		const [since, cpu] = [performance.now(), process.cpuUsage()];
		act();
		const { user, system } = process.cpuUsage(cpu);
		return { wall: performance.now() - since, cpu: (user + system) / 1000 };
	});
	const middle = (of: 'wall' | 'cpu') => (runs.map((run) => run[of]).sort((a, b) => a - b)[2] as number).toFixed(0);
	return { wall: middle('wall'), cpu: middle('cpu') };
}
