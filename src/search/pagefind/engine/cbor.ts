/** A number from 0 up, a text, or a list of such: all that the head of an index is made of. */
export type Item = number | string | readonly Item[];

/** Writes an item as CBOR (RFC 8949), the form in which Pagefind reads the head of an index. */
export function cbor(item: Item): Uint8Array {
	const bytes: number[] = [];
	const head = (kind: number, size: number) => {
		if (size < 24) bytes.push(kind + size);
		else if (size < 256) bytes.push(kind + 24, size);
		else if (size < 65_536) bytes.push(kind + 25, size >> 8, size & 255);
		else bytes.push(kind + 26, size >>> 24, (size >> 16) & 255, (size >> 8) & 255, size & 255);
	};
	const write = (one: Item) => {
		if (typeof one === 'number') head(0, one);
		else if (typeof one === 'string') {
			const text = new TextEncoder().encode(one);
			head(0x60, text.length);
			bytes.push(...text);
		} else {
			head(0x80, one.length);
			for (const part of one) write(part);
		}
	};
	write(item);
	return Uint8Array.from(bytes);
}

/** Fetches a file of the index: these are compressed as they are, whatever the server does. */
export async function unpacked(address: string): Promise<Response> {
	const response = await fetch(address);
	if (!response.ok || !response.body) throw new Error(`${response.status} ${address}`);
	return new Response(response.body.pipeThrough(new DecompressionStream('gzip')));
}
