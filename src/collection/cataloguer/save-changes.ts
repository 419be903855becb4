import { createHash } from 'node:crypto';
import { existsSync, lstatSync, mkdirSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { ARCHIVE_FILE, AUTHORITY_FILES, DECISIONS_FILE, type Message, Refusal } from '#model';
import { writeFileAtomic } from '#system';
import { archiveFaults } from './archive-file.ts';
import { readAuthorityFile } from './authorities.ts';
import { decisionsIn } from './decisions.ts';
import { editYaml, type YamlEdit } from './edit-yaml.ts';
import { readSidecar } from './sidecar.ts';

/** Changes of one file of a cataloguer, made for what it held when the changes were thought of. */
export interface FileChange {
	/** Path inside the folder of captures, with forward slashes. */
	readonly file: string;
	/** SHA-256 of that content in hexadecimal digits; null when there was no such file. */
	readonly was: string | null;
	readonly edits: readonly YamlEdit[];
}

/** What a file held and holds: null where there is none. */
interface Written {
	readonly file: string;
	readonly before: string | null;
	readonly after: string | null;
}

/** One act of saving, which can be taken back as a whole. */
export interface Saved {
	readonly files: readonly Written[];
}

/** The longest that a file of a cataloguer may grow to, in characters. */
const LONGEST = 8_000_000;

/**
 * Writes changes into sidecars, authority files and `archive.yaml` of a folder: all of them or none. Each file is
 * written whole and put in place at once. Throws a Refusal, and writes nothing, when a file is none that a cataloguer
 * writes, has changed meanwhile, or would afterwards say what cannot be used.
 */
export function saveChanges(articles: string, changes: readonly FileChange[]): Saved {
	const files = changes.map(({ file, was, edits }) => {
		refuseOthers(articles, file);
		const before = contentOf(join(articles, file));
		if (checksum(before) !== was) throw new ChangedMeanwhile(file, before);
		const after = editYaml(before ?? '', edits);
		refuseFaults(file, before ?? '', after);
		return { file, before, after: after.trim() === '' ? null : after };
	});
	if (new Set(files.map(({ file }) => file)).size < files.length)
		throw new Refusal('A file is named twice in one saving; put its changes together.');
	put(articles, files);
	return { files };
}

/** Puts the files of a saving back as they were. Throws a Refusal when one of them has changed since. */
export function takeBack(articles: string, saved: Saved): void {
	for (const { file, after } of saved.files) {
		const now = contentOf(join(articles, file));
		if (now !== after) throw new ChangedMeanwhile(file, now);
	}
	put(
		articles,
		saved.files.map(({ file, before, after }) => ({ file, before: after, after: before })),
	);
}

/** SHA-256 of a file's text in hexadecimal digits; null for a file that is not there. */
export function checksum(content: string | null): string | null {
	return content === null ? null : createHash('sha256').update(content).digest('hex');
}

/** A file's text; null where there is none. */
export function contentOf(path: string): string | null {
	return existsSync(path) ? readFileSync(path, 'utf8') : null;
}

/** A file that is no longer what a page of the desk took it for. */
export class ChangedMeanwhile extends Refusal {
	/** The state that it is in now: its path and the SHA-256 of its text. */
	readonly sums: Readonly<Record<string, string | null>>;

	constructor(file: string, content: string | null) {
		super(`${file} was changed by another program, so nothing was written.`);
		this.sums = { [file]: checksum(content) };
	}
}

/** Only what a cataloguer writes, and only in this folder: no way out by dots or links. */
function refuseOthers(articles: string, file: string): void {
	const steps = file.split('/');
	const plain = !/[\\\0]/.test(file) && steps.every((step) => step !== '' && !step.startsWith('.'));
	if (!plain || !isCataloguers(articles, file)) throw new Refusal(`${file} is no file that the desk writes.`);
	let path = realpathSync(articles);
	for (const step of steps) {
		path = join(path, step);
		if (lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink())
			throw new Refusal(`${file} is reached by a symbolic link; the desk writes only files of the folder itself.`);
	}
}

function isCataloguers(articles: string, file: string): boolean {
	if (file === ARCHIVE_FILE || file === DECISIONS_FILE || isAuthority(file)) return true;
	const stem = /^(.+)\.ya?ml$/.exec(file)?.[1];
	return stem !== undefined && ['.txt', '.TXT', '.Txt'].some((ending) => existsSync(join(articles, stem + ending)));
}

const isAuthority = (file: string) =>
	dirname(file) === 'authority' && Object.values(AUTHORITY_FILES).some((name) => name === basename(file));

/** Refuses a change after which a file has a fault that it did not have before. */
function refuseFaults(file: string, before: string, after: string): void {
	if (after.length > LONGEST) throw new Refusal(`${file} would be longer than ${LONGEST} characters; split it.`);
	const sentence = ({ reason, remedy }: Fault) => `${reason} ${remedy}`;
	const old = new Set(faults(file, before).map(sentence));
	const fresh = faults(file, after).find((fault) => !old.has(sentence(fault)));
	if (fresh !== undefined)
		throw new Refusal(`Nothing was written: line ${fresh.line ?? 1} of ${file} could not be used. ${sentence(fresh)}`);
}

type Fault = Pick<Message, 'line' | 'reason' | 'remedy'>;

/** What cannot be used in a file, as the next reading of the folder would say it. */
function faults(file: string, text: string): readonly Fault[] {
	const bytes = new TextEncoder().encode(text);
	if (file === DECISIONS_FILE) {
		const { refused, messages } = decisionsIn(bytes);
		return [...refused, ...messages];
	}
	if (isAuthority(file)) return readAuthorityFile(file, bytes).messages;
	return file === ARCHIVE_FILE ? archiveFaults(text) : readSidecar(file, bytes).messages;
}

function put(articles: string, files: readonly Written[]): void {
	for (const { file, after } of files) {
		const path = join(articles, file);
		mkdirSync(dirname(path), { recursive: true });
		if (after === null) rmSync(path, { force: true });
		else writeFileAtomic(path, after);
	}
}
