/** What this program uses of Pagefind's own script; see its documentation for the rest. */
export interface PagefindHit {
	readonly id: string;
	readonly score: number;
	data(): Promise<PagefindReport>;
	/** Positions of the words that were found. */
	readonly words: readonly number[];
}

/** A report as the index holds it. */
export interface PagefindReport {
	/** As it was given to the index. */
	readonly raw_url: string;
	readonly content: string;
	/** Every element of the text that has an id, with the position of its first word. */
	readonly anchors: readonly { readonly id: string; readonly location: number }[];
}

export interface Pagefind {
	init(): Promise<void>;
	search(query: string | null): Promise<{ results: PagefindHit[] }>;
}

/**
 * Loads Pagefind from the folder of one index. The folder's name changes with the index, so that a script kept by the
 * browser never meets an index it was not made for; it throws when the folder is gone. No worker: without filters a
 * search takes milliseconds, and the worker is a second copy of the same script.
 */
export async function loadPagefind(folder: string): Promise<Pagefind> {
	const module = await import(/* @vite-ignore */ `${folder}pagefind.js`);
	const pagefind: Pagefind = module.createInstance({ noWorker: true, basePath: folder, metaCacheTag: '1' });
	await pagefind.init();
	return pagefind;
}
