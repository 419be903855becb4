import { existsSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import sirv from 'sirv';
import { basePath } from '../urls.ts';
import { Refusal } from './refusal.ts';

/** A site being served on this machine. */
export interface Served {
	/** Where its home page is. */
	readonly address: string;
	close(): Promise<void>;
}

/** The port that is tried first when none is asked for. */
export const FIRST_PORT = 4321;

/**
 * Serves a built site to this machine alone, with the headers of its `_headers` file. Without a port the first free
 * one from 4321 is taken; throws a Refusal when the port asked for is taken.
 */
export async function serve(folder: string, port?: number): Promise<Served> {
	const server = createServer(answering(folder));
	const listening = await firstFree(server, port);
	return {
		address: `http://localhost:${listening}${basePath()}`,
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

function answering(folder: string): (request: IncomingMessage, response: ServerResponse) => void {
	const headersFile = join(folder, '_headers');
	const headers = existsSync(headersFile) ? headersOf(readFileSync(headersFile, 'utf8')) : [];
	const notFound = join(folder, '404.html');
	const page = existsSync(notFound) ? readFileSync(notFound) : 'There is no such page.';
	const base = basePath();
	const files = sirv(folder, { etag: true, ignores: ['_headers'] });
	const missing = (response: ServerResponse) => {
		response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' });
		response.end(page);
	};
	return (request, response) => {
		for (const [name, value] of headers) response.setHeader(name, value);
		const asked = request.url ?? '/';
		if (!asked.startsWith(base)) {
			if (asked !== '/' && asked !== base.slice(0, -1)) return missing(response);
			response.writeHead(302, { Location: base });
			response.end();
			return;
		}
		request.url = asked.slice(base.length - 1);
		files(request, response, () => missing(response));
	};
}

async function firstFree(server: Server, asked: number | undefined): Promise<number> {
	const last = asked ?? FIRST_PORT + 100;
	for (let port = asked ?? FIRST_PORT; port <= last; port++) {
		const refused = await listen(server, port);
		if (refused === null) return (server.address() as AddressInfo).port;
		if (refused !== 'EADDRINUSE' || asked !== undefined)
			throw new Refusal(`Port ${port} cannot be used (${refused}); give another with --port.`);
	}
	throw new Refusal(`No port from ${FIRST_PORT} to ${last} is free; give one with --port.`);
}

/** Null when the server listens, else why not. */
function listen(server: Server, port: number): Promise<string | null> {
	return new Promise((resolve) => {
		const failed = (error: NodeJS.ErrnoException) => resolve(error.code ?? error.message);
		server.once('error', failed);
		server.listen(port, 'localhost', () => {
			server.off('error', failed);
			resolve(null);
		});
	});
}
