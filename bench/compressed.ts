import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { brotliCompressSync, constants } from 'node:zlib';
import type { Served } from '../src/publish/serve.ts';

const TEXT = /^(?:text|application\/(?:json|javascript|xml|rss|atom)|image\/svg)/;
const QUICK = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } };

/** A site as web hosts serve it: text compressed on its way. Stands before a server that does not compress. */
export async function compressed(behind: Served): Promise<Served> {
	const { origin, pathname } = new URL(behind.address);
	const server = createServer(async (request, response) => {
		const answer = await fetch(origin + request.url);
		const body = Buffer.from(await answer.arrayBuffer());
		const { 'content-length': _, ...headers } = Object.fromEntries(answer.headers);
		const text = TEXT.test(answer.headers.get('content-type') ?? '');
		response.writeHead(answer.status, { ...headers, ...(text && { 'content-encoding': 'br', vary: 'accept-encoding' }) });
		response.end(text ? brotliCompressSync(body, QUICK) : body);
	});
	await new Promise<void>((resolve) => {
		server.listen(0, '127.0.0.1', resolve);
	});
	return {
		address: `http://localhost:${(server.address() as AddressInfo).port}${pathname}`,
		close: async () => {
			server.close();
			await behind.close();
		},
	};
}
