import { type Dirent, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { ARCHIVE_FILE, AUTHORITY_FILES, DECISIONS_FILE, type Message } from '#model';
import { say } from '#reader';
import { by } from '#text';

/** What each entry of the articles folder is for. Paths are inside that folder, sorted by code unit. */
export interface Inventory {
	readonly captures: readonly string[];
	/** Path of a capture → path of its sidecar. */
	readonly sidecars: ReadonlyMap<string, string>;
	/** Path of a capture → number of a report in it → path of that report's sidecar, `export-2.yaml`; if the file holds so many. */
	readonly partSidecars: ReadonlyMap<string, ReadonlyMap<number, string>>;
	readonly authorityFiles: readonly string[];
	/** Whether the folder says what was decided of names without a record. */
	readonly hasDecisions: boolean;
	/** Whether the folder says what the archive is called. */
	readonly hasArchiveFile: boolean;
	/** Entries that look as if they were meant for us but cannot be used. */
	readonly quarantined: readonly Message[];
	/** Entries that have nothing to do with the archive. */
	readonly ignored: readonly Message[];
}

const AUTHORITY = /^authority\//;
const CAPTURE = /\.txt$/i;
const SIDECAR = /\.ya?ml$/i;
/** What somebody may have called the description of the archive. */
const ARCHIVE_STEM = /^archive$/i;
const WORDS: Readonly<Record<Entry['kind'], string>> = {
	file: 'a file',
	folder: 'a folder',
	link: 'a symbolic link',
	pipe: 'a named pipe',
	socket: 'a socket',
	device: 'a device',
};

/** Looks through the articles folder and says what every entry is for. */
export function takeInventory(folder: string): Inventory {
	const { entries, messages } = entriesOf(folder);
	const quarantined = [...messages];
	const ignored: Message[] = [];
	const captures: string[] = [];
	const sidecars: string[] = [];
	const authorityFiles: string[] = [];
	let hasArchiveFile = false;
	let hasDecisions = false;
	for (const entry of entries) {
		const { path, kind } = entry;
		const hidden = /(?:^|\/)\./.test(path);
		const ours = !hidden && (CAPTURE.test(path) || SIDECAR.test(path));
		if (kind === 'folder') {
			if (hidden) ignored.push(say('stray/hidden', path));
			else if (ours) ignored.push(say('stray/folder', path));
		} else if (kind === 'link') (ours ? quarantined : ignored).push(say(ours ? 'file/link' : 'stray/link', path));
		else if (kind !== 'file')
			(ours ? quarantined : ignored).push(say(ours ? 'file/special' : 'stray/special', path, { what: WORDS[kind] }));
		else if (hidden) ignored.push(say('stray/hidden', path));
		else if (!ours) ignored.push(say('stray/file', path));
		else if (path === ARCHIVE_FILE) hasArchiveFile = true;
		else if (AUTHORITY.test(path)) {
			if (path === DECISIONS_FILE) hasDecisions = true;
			else if (isAuthorityFile(path)) authorityFiles.push(path);
			else
				quarantined.push(
					say('authority/stray', path, { names: [...Object.values(AUTHORITY_FILES), 'decisions.yaml'].join(', ') }),
				);
		} else (CAPTURE.test(path) ? captures : sidecars).push(path);
	}
	const paired = pair(captures, sidecars);
	return {
		captures,
		sidecars: paired.sidecars,
		partSidecars: paired.partSidecars,
		authorityFiles,
		hasDecisions,
		hasArchiveFile,
		quarantined: [...quarantined, ...paired.orphans],
		ignored,
	};
}

function isAuthorityFile(path: string): boolean {
	return Object.values(AUTHORITY_FILES).some((name) => path === `authority/${name}`);
}

function pair(captures: readonly string[], files: readonly string[]) {
	const byStem = new Map(captures.map((path) => [path.replace(CAPTURE, ''), path]));
	const sidecars = new Map<string, string>();
	const partSidecars = new Map<string, Map<number, string>>();
	const orphans: Message[] = [];
	for (const file of files) {
		const stem = file.replace(SIDECAR, '');
		const capture = byStem.get(stem);
		const other = capture && sidecars.get(capture);
		const part = /^(.*)-([1-9]\d{0,4})$/.exec(stem);
		const whole = part === null ? undefined : byStem.get(part[1]!);
		const ofWhole = (whole !== undefined && partSidecars.get(whole)) || new Map<number, string>();
		const twin = ofWhole.get(Number(part?.[2]));
		if (capture === undefined && whole !== undefined && twin === undefined)
			partSidecars.set(whole, ofWhole.set(Number(part![2]), file));
		else if (capture === undefined && twin !== undefined) orphans.push(say('sidecar/twice', file, { other: twin }));
		else if (capture === undefined)
			orphans.push(say(ARCHIVE_STEM.test(stem) ? 'archive/name' : 'sidecar/without-capture', file, { stem }));
		else if (other !== undefined) orphans.push(say('sidecar/twice', file, { other }));
		else sidecars.set(capture, file);
	}
	return { sidecars, partSidecars, orphans };
}

/** What lies in the articles folder, before anybody asks what it is for. */
interface Entry {
	/** Path inside the articles folder, with `/` between folders. */
	readonly path: string;
	readonly kind: 'file' | 'folder' | 'link' | 'pipe' | 'socket' | 'device';
}

/** Every entry of a folder and its sub-folders, sorted by code unit; hidden folders are named and not entered. */
function entriesOf(folder: string): { entries: Entry[]; messages: Message[] } {
	const entries: Entry[] = [];
	const messages: Message[] = [];
	const waiting = [''];
	for (let inside = waiting.pop(); inside !== undefined; inside = waiting.pop()) {
		for (const found of list(folder, inside, messages)) {
			const path = inside === '' ? found.name : `${inside}/${found.name}`;
			const kind = kindOf(found);
			entries.push({ path, kind });
			if (kind === 'folder' && !found.name.startsWith('.')) waiting.push(path);
		}
	}
	entries.sort(by(({ path }) => path));
	return { entries, messages };
}

function list(folder: string, inside: string, messages: Message[]): (Omit<Dirent, 'name'> & { name: string })[] {
	try {
		const found = readdirSync(join(folder, inside), { withFileTypes: true, encoding: 'buffer' });
		return found.flatMap((entry) => {
			// A byte order mark is a letter of the name like any other.
			const name = new TextDecoder('utf-8', { ignoreBOM: true }).decode(entry.name);
			if (!name.includes('\ufffd') || Buffer.from(name).equals(entry.name)) return [Object.assign(entry, { name })];
			messages.push(say('file/name', inside === '' ? name : `${inside}/${name}`));
			return [];
		});
	} catch (fault) {
		messages.push(say('folder/unreadable', inside, { cause: (fault as NodeJS.ErrnoException).code ?? 'unknown fault' }));
		return [];
	}
}

function kindOf(entry: Pick<Dirent, 'isFile' | 'isDirectory' | 'isSymbolicLink' | 'isFIFO' | 'isSocket'>): Entry['kind'] {
	if (entry.isFile()) return 'file';
	if (entry.isDirectory()) return 'folder';
	if (entry.isSymbolicLink()) return 'link';
	if (entry.isFIFO()) return 'pipe';
	return entry.isSocket() ? 'socket' : 'device';
}
