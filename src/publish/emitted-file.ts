/** A file of the site that is no page. Its content is made when asked for. */
export interface EmittedFile {
	/** Path below the root of the site: "reports/x.ris". */
	readonly path: string;
	/** Further paths under which the site has the same bytes. */
	readonly copies?: readonly string[];
	content(): string | Uint8Array | Promise<string | Uint8Array>;
}
