/** Fetches a file of the index: these are compressed as they are, whatever the server does. */
export async function unpacked(address: string): Promise<Response> {
	const response = await fetch(address);
	if (!response.ok || !response.body) throw new Error(`${response.status} ${address}`);
	return new Response(response.body.pipeThrough(new DecompressionStream('gzip')));
}
