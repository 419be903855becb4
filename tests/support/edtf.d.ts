declare module 'edtf' {
	/** Parses an EDTF text and throws when it is none. */
	export default function edtf(text: string): unknown;
}
