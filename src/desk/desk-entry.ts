import type { Report } from '#archive';

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
