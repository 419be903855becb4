/**
 * What a page may load and run: its own site's files and nothing else. The same policy stands in public/_headers, for
 * servers that send headers of their own.
 */
export const policy = [
	"default-src 'none'",
	"script-src 'self' 'wasm-unsafe-eval'",
	"style-src 'self'",
	"img-src 'self'",
	"font-src 'self'",
	"connect-src 'self'",
	"manifest-src 'self'",
	"worker-src 'self'",
	"base-uri 'none'",
	"form-action 'self'",
	"object-src 'none'",
].join('; ');
