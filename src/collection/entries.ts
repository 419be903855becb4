import { type Dirent, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Message } from '#model';
import { say } from '#reader';
import { by } from '#text';

/** What lies in the articles folder, before anybody asks what it is for. */
export interface Entry {
	/** Path inside the articles folder, with `/` between folders. */
	readonly path: string;
	readonly kind: 'file' | 'folder' | 'link' | 'pipe' | 'socket' | 'device';
}

/** Every entry of a folder and its sub-folders, sorted by code unit; hidden folders are named and not entered. */
export function entriesOf(folder: string): { entries: Entry[]; messages: Message[] } {
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
