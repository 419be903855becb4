import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Report } from '#archive';
import { ARCHIVE_FILE, site } from '#model';

/** A line of the desk: what is not sure, where, and what to write to settle it. */
export interface DeskEntry {
	/** Path inside the folder of captures; null for what is no one file's. */
	readonly file: string | null;
	/** The report made of that file, when there is one. */
	readonly report: Report | null;
	/** Source line, counted from 1. */
	readonly line: number | null;
	readonly says: readonly Said[];
	readonly pastes: readonly Paste[];
}

/** A sentence of the desk. */
export interface Said {
	readonly text: string;
	/** BCP 47 when it is not in the language of the interface. */
	readonly lang?: string;
	/** Whether these are words of the capture. */
	readonly quoted?: true;
}

/** YAML to paste, and the file it belongs into. */
export interface Paste {
	/** Path inside the folder of captures; null when the cataloguer has to choose. */
	readonly into: string | null;
	readonly yaml: string;
}

/** A sentence that ingest wrote: English. */
export function english(text: string): Said {
	return { text, lang: 'en' };
}

const ENDINGS = ['.yaml', '.yml'];

/** The sidecar of a capture: the one it has, else the name that a new one would have. */
export function sidecarFile(capture: string): string {
	// export.txt#02, the second report of a file, has export-2.yaml.
	const stem = capture.replace(/\.txt(?:#0*(\d+))?$/i, (_, number?: string) => (number === undefined ? '' : `-${number}`));
	const names = ENDINGS.map((ending) => stem + ending).filter((name) => name !== ARCHIVE_FILE);
	return names.find(isThere) ?? (names[0] as string);
}

/** Whether a file is in the folder of captures already. */
export function isThere(file: string): boolean {
	return site.articles !== '' && existsSync(join(site.articles, file));
}
