import { createServer } from 'node:net';
import { Refusal } from '#model';

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

/** Null when a port is free on this machine, else the code of the error. */
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
		const probe = createServer();
		probe.once('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? error.message));
		probe.listen({ port, host, exclusive: true }, () => probe.close(() => resolve(null)));
	});
}
