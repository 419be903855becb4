const CONTAINER = 4;
const TEXT = 3;

/** Reads the CBOR (RFC 8949) of Pagefind's files piece by piece. Throws at whatever those files do not hold. */
export function cborReader(bytes: Uint8Array, what: string) {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
	let at = 0;
	/** Kind and size (or value) of the item that begins here. */
	function head(): { kind: number; size: number } {
		const first = view.getUint8(at++);
		const kind = first >> 5;
		const small = first & 31;
		if (small < 24) return { kind, size: small };
		const length = 2 ** (small - 24);
		if (length > 4) throw otherForm(what);
		const size = length === 1 ? view.getUint8(at) : length === 2 ? view.getUint16(at) : view.getUint32(at);
		at += length;
		return { kind, size };
	}
	function expect(kind: number): number {
		const found = head();
		if (found.kind !== kind) throw otherForm(what);
		return found.size;
	}
	return {
		/** How many bytes were read. */
		at: () => at,
		/** The items of a list, each to be read next. */
		list: () => expect(CONTAINER),
		number: () => expect(0),
		text(): string {
			const length = expect(TEXT);
			at += length;
			return new TextDecoder().decode(bytes.subarray(at - length, at));
		},
		/** Passes over one item and all it holds. */
		skip(): void {
			for (let left = 1; left > 0; left--) {
				const { kind, size } = head();
				if (kind === CONTAINER) left += size;
				else if (kind === TEXT) at += size;
				else if (kind > 1) throw otherForm(what);
			}
		},
	};
}

/** Pagefind is not the one that this program's small form of its index was made for; its own files and script still work. */
export class PagefindDiffers extends Error {}

/** What Pagefind wrote is in another form than this program reads. */
export function otherForm(what: string): PagefindDiffers {
	return new PagefindDiffers(`Pagefind writes ${what} in another form than this program reads`);
}
