import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { type AddressInfo, createServer as createPlainServer } from 'node:net';
import { join } from 'node:path';
import sirv from 'sirv';
import { Refusal } from '#model';

/** A site being served on this machine. */
export interface Served {
	/** Where its home page is. */
	readonly address: string;
	close(): Promise<void>;
}

/** How long a request waits for a site that is being put in place, and how often it looks, in milliseconds. */
const PATIENCE = 2000;
const LOOK = 25;

/**
 * Serves a built site to this machine alone, with the headers of its `_headers` file. Files are looked up at each
 * request, so that a build can put a new site in place of the one that is served. Without a port the first free one
 * from 4321 is taken; throws a Refusal when the port asked for is taken.
 */
export async function serve(folder: string, port?: number): Promise<Served> {
	const baseNow = baseOf(folder);
	const server = createServer(answering(folder, baseNow));
	const listening = await listen(server, port === 0 ? 0 : await freePort(port));
	return {
		get address() {
			return `http://localhost:${listening}${baseNow()}`;
		},
		close: () =>
			new Promise((resolve) => {
				server.close(() => resolve());
				server.closeAllConnections();
			}),
	};
}

/** The headers that a `_headers` file gives to every address. */
export function headersOf(file: string): [string, string][] {
	return file
		.split('\n')
		.filter((line) => line.startsWith('  '))
		.map((line) => [line.slice(0, line.indexOf(':')).trim(), line.slice(line.indexOf(':') + 1).trim()]);
}

function answering(folder: string, baseNow: () => string): (request: IncomingMessage, response: ServerResponse) => void {
	const files = sirv(folder, { dev: true, etag: true });
	const missing = (response: ServerResponse) => {
		response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' });
		response.end(textOf(join(folder, '404.html')) || 'There is no such page.');
	};
	const answer = (request: IncomingMessage, response: ServerResponse) => {
		for (const [name, value] of headersOf(textOf(join(folder, '_headers')))) response.setHeader(name, value);
		// A file that goes between the look and the reading ends its own answer and not the server.
		response.once('pipe', (source) => source.once('error', () => response.destroy()));
		const asked = request.url ?? '/';
		const base = baseNow();
		if (!asked.startsWith(base)) {
			if (asked !== '/' && asked !== base.slice(0, -1)) return missing(response);
			response.writeHead(302, { Location: base });
			response.end();
			return;
		}
		request.url = asked.slice(base.length - 1);
		if (/^\/_headers(?:$|[?#])/.test(request.url)) return missing(response);
		files(request, response, () => missing(response));
	};
	return (request, response) => void untilThere(folder).then(() => answer(request, response));
}

/** Between the two renames that put a new site in place there is none for a moment. */
async function untilThere(folder: string): Promise<void> {
	for (let waited = 0; waited < PATIENCE && !existsSync(folder); waited += LOOK) {
		await new Promise((resolve) => setTimeout(resolve, LOOK));
	}
}

/** The folder of its address that a site was built for, as its own report says; asked again when the site has changed. */
function baseOf(folder: string): () => string {
	const report = join(folder, 'build-report.json');
	let known = { stamp: 0, base: '/' };
	return () => {
		const stamp = statSync(report, { throwIfNoEntry: false })?.mtimeMs ?? 0;
		if (stamp !== known.stamp) known = { stamp, base: baseIn(textOf(report)) };
		return known.base;
	};
}

function baseIn(report: string): string {
	try {
		return JSON.parse(report).base ?? '/';
	} catch {
		return '/';
	}
}

/** The text of a file; empty when there is none at this moment. */
function textOf(path: string): string {
	try {
		return readFileSync(path, 'utf8');
	} catch {
		return '';
	}
}

function listen(server: Server, port: number): Promise<number> {
	return new Promise((resolve, reject) => {
		server.once('error', ({ code, message }: NodeJS.ErrnoException) =>
			reject(new Refusal(`Port ${port} cannot be used (${code ?? message}); give another with --port.`)),
		);
		server.listen(port, 'localhost', () => resolve((server.address() as AddressInfo).port));
	});
}

/** The port that is tried first when none is asked for. */
export const FIRST_PORT = 4321;
/** How many ports after the first are tried. */
const TRIED = 100;
/** Both are "localhost" to a browser, so a port is free when neither is taken. */
const LOOPBACKS = ['127.0.0.1', '::1'];

/**
 * The port asked for, else the first free one from 4321. Throws a Refusal in one sentence when the port asked for cannot
 * be had: it is found out before any other work is done.
 */
export async function freePort(asked?: number): Promise<number> {
	const last = asked ?? FIRST_PORT + TRIED;
	for (let port = asked ?? FIRST_PORT; port <= last; port++) {
		const refused = await whyNot(port);
		if (refused === null) return port;
		if (asked !== undefined) throw new Refusal(wordsFor(port, refused));
	}
	throw new Refusal(`No port from ${FIRST_PORT} to ${last} is free; end another server, or give a port with --port.`);
}

function wordsFor(port: number, code: string): string {
	if (code === 'EADDRINUSE')
		return `Port ${port} is taken by another program; give another with --port, or leave it out to take the first free one.`;
	if (code === 'EACCES') return `Port ${port} is kept for the system; give one above 1023 with --port.`;
	return `Port ${port} cannot be used (${code}); give another with --port.`;
}

/** Why a port cannot be used, as the code of the error; null when it is free. */
async function whyNot(port: number): Promise<string | null> {
	for (const host of LOOPBACKS) {
		const code = await tryToListen(port, host);
		// A machine without IPv6 has no ::1 to take.
		if (code !== null && code !== 'EADDRNOTAVAIL' && code !== 'EAFNOSUPPORT') return code;
	}
	return null;
}

function tryToListen(port: number, host: string): Promise<string | null> {
	return new Promise((resolve) => {
		const probe = createPlainServer();
		probe.once('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? error.message));
		probe.listen({ port, host, exclusive: true }, () => probe.close(() => resolve(null)));
	});
}
