import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Report } from '#archive';
import { ARCHIVE_FILE, site } from '#model';

/** A line of the desk: what is not sure, where, and what settles it. */
export interface DeskEntry {
	/** Path inside the folder of captures; null for what is no one file's. */
	readonly file: string | null;
	/** The report made of that file, when there is one. */
	readonly report: Report | null;
	/** Source line, counted from 1. */
	readonly line: number | null;
	readonly says: readonly Said[];
	readonly mends: readonly Mend[];
}

/** A sentence of the desk. */
export interface Said {
	readonly text: string;
	/** BCP 47 when it is not in the language of the interface. */
	readonly lang?: string;
	/** Whether these are words of the capture. */
	readonly quoted?: true;
}

/** What settles a matter: a value to write, typed or not, or a page where it is settled. */
export type Mend = Said & (Typing | Writing | { readonly href: string });

/** A value that a cataloguer types, for a key of a file. */
interface Typing {
	readonly file: string;
	readonly key: string;
	/** What it is, so that it can be looked at before it is written. */
	readonly typed: 'date' | 'outlet' | 'text';
	/** What is known so far; as it stands it confirms what was read. */
	readonly value: string;
}

/** Changes of a file that are written as they are; see collection/cataloguer/edit-yaml.ts. */
interface Writing {
	readonly file: string;
	readonly edits: readonly object[];
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
