import { randomBytes, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { nameSentences } from '#archive';
import { ChangedMeanwhile, checksum, contentOf, type FileChange, type Saved, saveChanges, takeBack } from '#collection';
import { DECISIONS_FILE, Refusal } from '#model';

/** The longest request of a desk, in bytes: ten thousand decisions fit. */
const LONGEST = 4_000_000;
/** How many acts of saving can be taken back. */
const KEPT = 200;
/** So many names are told of at once, with so many sentences each. */
const NAMES = 200;
const SENTENCES = 3;

/** The writing half of the desk, for this machine alone. */
export interface DeskServer {
	/** What a page must show to be let in; made anew whenever the program starts. */
	readonly token: string;
	/** Whether every one of these files stands as the desk wrote it: then the open page knows already. */
	isOwn(files: readonly string[]): boolean;
	/** Makes pages anew when they are next asked for, and leaves those that are open as they are; set by Astro's server. */
	forgetPages: () => void;
	/** Answers a request to `…/desk/save`, `…/desk/undo` or `…/desk/sentences`, and leaves every other to the next. */
	handle(request: IncomingMessage, response: ServerResponse, next: () => void): void;
}

/**
 * Makes the server of a desk. It listens to pages that it made itself: a request must come from this machine, name this
 * machine as host and origin, be JSON, and carry the token, so that no page of another site can write into the folder.
 *
 * @param articles the folder that is written into
 * @param base the folder of the archive's address, with a slash at both ends
 * @param content what ingest made of it
 */
export function deskServer(articles: string, base: string, content: string): DeskServer {
	const token = randomBytes(24).toString('hex');
	const done: Saved[] = [];
	const { remember, isOwn } = ownFiles(articles);
	const acts: Readonly<Record<string, (body: unknown) => object>> = {
		[`${base}desk/save`]: (body) => {
			const saved = saveChanges(articles, changesIn(body));
			done.push(saved);
			if (done.length > KEPT) done.shift();
			return { ...remember(saved), undo: done.length };
		},
		[`${base}desk/undo`]: () => {
			const last = done.at(-1);
			if (last === undefined) throw new Refusal('There is nothing to take back.');
			takeBack(articles, last);
			done.pop();
			return { ...remember(last), undo: done.length };
		},
		[`${base}desk/sentences`]: (body) => ({ sentences: nameSentences(content, namesIn(body), SENTENCES) }),
	};
	return {
		token,
		forgetPages: () => {},
		isOwn: (files) => files.every(isOwn),
		handle(request, response, next) {
			const act = acts[(request.url ?? '').replace(/[?#].*$/s, '')];
			if (act === undefined) return next();
			const refused = whyRefused(request, token);
			if (refused !== null) return answer(response, 403, { refused });
			void bodyOf(request).then(
				(body) => reply(response, () => act(body)),
				(fault: Error) => answer(response, 413, { refused: fault.message }),
			);
		},
	};
}

/** Keeps account of what the desk wrote into a folder, and of the state in which that left the files. */
function ownFiles(articles: string) {
	const own = new Map<string, string | null>();
	const now = (file: string) => checksum(contentOf(join(articles, file)));
	return {
		/** The state of files as they are now, so that a page can go on from there. */
		remember: ({ files }: Saved) => {
			const sums = Object.fromEntries(files.map(({ file }) => [file, now(file)]));
			for (const [file, sum] of Object.entries(sums)) own.set(file, sum);
			// The page of names shows the file as it stands.
			return DECISIONS_FILE in sums ? { sums, decisions: contentOf(join(articles, DECISIONS_FILE)) ?? '' } : { sums };
		},
		// A folder has changed with the file in it.
		isOwn: (file: string) =>
			own.has(file) ? own.get(file) === now(file) : [...own.keys()].some((one) => one.startsWith(`${file}/`)),
	};
}

function reply(response: ServerResponse, act: () => object): void {
	try {
		answer(response, 200, act());
	} catch (fault) {
		if (fault instanceof ChangedMeanwhile) answer(response, 409, { refused: fault.message, changed: true, sums: fault.sums });
		else if (fault instanceof Refusal) answer(response, 409, { refused: fault.message });
		else answer(response, 500, { refused: `Nothing was written (${(fault as Error).message}).` });
	}
}

function answer(response: ServerResponse, status: number, body: object): void {
	response.writeHead(status, { 'Content-Type': 'application/json; charset=utf-8', 'Cache-Control': 'no-store' });
	response.end(JSON.stringify(body));
}

const LOOPBACK = /^(?:127\.\d{1,3}\.\d{1,3}\.\d{1,3}|::1|::ffff:127\.\d{1,3}\.\d{1,3}\.\d{1,3})$/;
const THIS_MACHINE = /^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?$/;

/** Why a request is not listened to, in a sentence; null when it is. */
function whyRefused(request: IncomingMessage, token: string): string | null {
	const { host = '', origin = '' } = request.headers;
	if (!LOOPBACK.test(request.socket.remoteAddress ?? '')) return 'The desk saves only for this machine.';
	if (!THIS_MACHINE.test(host)) return `The desk is at localhost, not at ${host.slice(0, 80)}.`;
	if (origin !== `http://${host}`) return 'The desk saves only from its own pages.';
	if (request.method !== 'POST') return 'The desk saves by POST.';
	if (!/^application\/json\b/.test(request.headers['content-type'] ?? '')) return 'The desk is sent JSON.';
	const shown = Buffer.from(String(request.headers['x-desk-token'] ?? ''));
	const right = Buffer.from(token);
	const known = shown.length === right.length && timingSafeEqual(shown, right);
	return known ? null : 'This page is from before the program was started anew; load it again.';
}

async function bodyOf(request: IncomingMessage): Promise<unknown> {
	const parts: Buffer[] = [];
	let length = 0;
	for await (const part of request) {
		length += (part as Buffer).length;
		if (length > LONGEST) throw new Error('That is more than the desk takes at once; save fewer changes.');
		parts.push(part as Buffer);
	}
	try {
		return JSON.parse(Buffer.concat(parts).toString('utf8') || 'null');
	} catch {
		throw new Error('What was sent is not JSON.');
	}
}

/** The changes that a request holds. Throws a Refusal when they have not the shape of changes. */
function changesIn(body: unknown): FileChange[] {
	const { changes } = (body ?? {}) as { changes?: unknown };
	if (!Array.isArray(changes) || changes.length === 0 || !changes.every(isChange))
		throw new Refusal('The request holds no changes that the desk knows.');
	return changes;
}

/** The names that a request asks about. Throws a Refusal when it holds none, or too many. */
function namesIn(body: unknown): string[] {
	const { names } = (body ?? {}) as { names?: unknown };
	if (!Array.isArray(names) || names.length > NAMES || !names.every((name) => typeof name === 'string'))
		throw new Refusal(`The desk tells of ${NAMES} names at once; the request holds no list of so many.`);
	return names;
}

function isChange(change: unknown): change is FileChange {
	const { file, was, edits } = (change ?? {}) as Record<string, unknown>;
	return typeof file === 'string' && (was === null || typeof was === 'string') && Array.isArray(edits) && edits.every(isEdit);
}

function isEdit(edit: unknown): boolean {
	const { at, ...rest } = (edit ?? {}) as Record<string, unknown>;
	const steps = Array.isArray(at) && at.every((step) => typeof step === 'string' || Number.isInteger(step));
	return (
		steps && Object.keys(rest).length === 1 && ('value' in rest || 'append' in rest || 'drop' in rest || rest.remove === true)
	);
}
