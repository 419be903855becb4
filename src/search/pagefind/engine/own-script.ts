import { type Hit, type Pagefind, pageOfName } from './index-engine.ts';

/** What this program asks of Pagefind's own script (pagefind.js, whose interface Pagefind documents). */
interface Script {
	options(options: { readonly baseUrl: string }): Promise<void>;
	search(words: string): Promise<{ readonly results: readonly Result[] }>;
	preload(words: string): Promise<void>;
}
interface Result {
	readonly score: number;
	data(): Promise<{ readonly url: string; readonly locations: readonly number[] }>;
}

/**
 * Opens the index of a folder with Pagefind's own script, for an index that our form does not fit. Texts found have to
 * be fetched to learn which they are, so that it takes more requests; what is found is the same.
 */
export async function openOwnScript(folder: string): Promise<Pagefind> {
	const address = new URL(`${folder}pagefind.js`, location.href).href;
	const script: Script = await import(/* @vite-ignore */ address);
	await script.options({ baseUrl: '/' });
	return {
		async search(words, whole) {
			const { results } = await script.search(whole ? `"${words}"` : words);
			return Promise.all(
				results.map(async (result): Promise<Hit> => {
					const { url, locations } = await result.data();
					return { ...pageOfName(url), score: result.score, places: locations };
				}),
			);
		},
		widen: (letters) => script.preload(letters),
	};
}
