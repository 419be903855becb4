import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/*
 * The labelled set: each folder of tests/labelled is named after what is odd about its capture.txt and holds, made by
 * hand, gold.json (the fields of its report), lines.json (the role of every visible line) and entities.json (the names
 * in the report, with their forms). Everything in it is invented.
 */
export const labelledFolder = fileURLToPath(new URL('../../labelled', import.meta.url));

/** The fields of one report as they should be read. */
export interface GoldFields {
	readonly headline: string | null;
	/** Wordings that are right too. */
	readonly headline_alts: readonly string[];
	/** YYYY-MM-DD when the capture states it, else null. */
	readonly date: string | null;
	/** EDTF: what may be said of the day when it is not stated. */
	readonly date_edtf?: string | null;
	readonly authors: readonly string[];
	/** The outlet as printed; null when the capture names none. */
	readonly siteName: string | null;
	readonly siteName_alts: readonly string[];
	readonly deck: string | null;
	/** Paragraphs and rows, blank lines between; no sub-headings. */
	readonly body: string;
}

/** One report of an export that holds several: its fields and the lines of the file that it stands on. */
export interface GoldPart extends GoldFields {
	readonly from: number;
	readonly to: number;
}

/** A run of lines that have one role; `or` lists roles that are as good. */
export interface GoldRun {
	readonly from: number;
	readonly to: number;
	readonly role: string;
	readonly or?: readonly string[];
}

/** A name with every form that the report prints. */
export interface GoldName {
	readonly label: string;
	readonly forms: readonly string[];
}

export interface GoldNames {
	readonly places: readonly GoldName[];
	readonly groups: readonly GoldName[];
	readonly people: readonly GoldName[];
	readonly outlets: readonly GoldName[];
	/** Names whose kind can be argued about: counted neither way. */
	readonly either?: readonly string[];
}

/** One labelled capture. */
export interface Labelled {
	readonly name: string;
	readonly language: string;
	/** What is odd about the page, in a sentence. */
	readonly odd: string;
	readonly capture: string;
	readonly lines: readonly string[];
	/** Null when the file holds several reports. */
	readonly fields: GoldFields | null;
	/** The reports of an export that holds several; empty otherwise. */
	readonly parts: readonly GoldPart[];
	readonly runs: readonly GoldRun[];
	readonly names: GoldNames;
}

/** The labelled captures whose folder's name the pattern fits, in the order of their names. */
export function readLabelled(folder = labelledFolder, only = /(?:)/): Labelled[] {
	const names = readdirSync(folder).filter((name) => existsSync(join(folder, name, 'capture.txt')) && only.test(name));
	return names.sort().map((name) => {
		const read = (file: string) => readFileSync(join(folder, name, file), 'utf8');
		const gold = JSON.parse(read('gold.json'));
		const capture = read('capture.txt');
		return {
			name,
			language: gold.lang,
			odd: gold.odd,
			capture,
			lines: capture.split(/\r\n|\r|\n/),
			fields: gold.parts ? null : gold,
			parts: gold.parts ?? [],
			runs: JSON.parse(read('lines.json')).lines,
			names: JSON.parse(read('entities.json')),
		};
	});
}

/** Lays the captures out as a folder of an archive: one text file each, named like its folder, and archive.yaml. */
export function layOutLabelled(out: string, labelled: readonly Labelled[] = readLabelled(), folder = labelledFolder): void {
	mkdirSync(out, { recursive: true });
	if (existsSync(join(folder, 'archive.yaml'))) cpSync(join(folder, 'archive.yaml'), join(out, 'archive.yaml'));
	for (const { name } of labelled) cpSync(join(folder, name, 'capture.txt'), join(out, `${name}.txt`));
}
