import { memoize } from '#text/browser';
import type { Hit, IndexedReport, ListedReport, Pagefind } from './index-engine.ts';

/** What this program asks of Pagefind's own script (pagefind.js, whose interface Pagefind documents). */
interface Script {
	options(options: { readonly baseUrl: string }): Promise<void>;
	search(words: string | null): Promise<{ readonly results: readonly Result[] }>;
	preload(words: string): Promise<void>;
}
interface Result {
	readonly id: string;
	readonly score: number;
	data(): Promise<Fragment>;
}
interface Fragment {
	readonly url: string;
	readonly raw_content?: string;
	readonly content: string;
	readonly locations: readonly number[];
	readonly anchors?: readonly { readonly id: string; readonly location: number }[];
}

/** Pagefind's own script with the index of one folder, and its texts. */
export interface OwnScript extends Pagefind {
	/** The text of a report and where its paragraphs begin. */
	report(number: number, row: ListedReport): Promise<IndexedReport>;
}

/**
 * Opens the index of a folder with Pagefind's own script, for an index that our form does not fit. Reports found have to
 * be fetched to learn which they are, so that it takes more requests; what is found is the same.
 */
export async function openOwnScript(folder: string): Promise<OwnScript> {
	const address = new URL(`${folder}pagefind.js`, location.href).href;
	const script: Script = await import(/* @vite-ignore */ address);
	await script.options({ baseUrl: '/' });
	const all = memoize(() => script.search(null));
	const numbered = memoize(async () => {
		const fragments = await Promise.all((await all()).results.map((result) => result.data()));
		return new Map(fragments.map((fragment) => [numberOf(fragment), fragment]));
	});
	return {
		async search(words, whole) {
			const { results } = await script.search(whole ? `"${words}"` : words);
			return Promise.all(
				results.map(async (result): Promise<Hit> => {
					const fragment = await result.data();
					return { number: numberOf(fragment), score: result.score, places: fragment.locations };
				}),
			);
		},
		widen: (letters) => script.preload(letters),
		async report(number, row) {
			// Most often the reports stand in their order; where one is left out, all are asked.
			const likely = await (await all()).results[number]?.data();
			const fragment = likely && numberOf(likely) === number ? likely : (await numbered()).get(number);
			if (!fragment) return [...row, '', []];
			const starts: number[] = [];
			for (const { id, location } of fragment.anchors ?? []) if (/^p\d+$/.test(id)) starts[Number(id.slice(1)) - 1] = location;
			return [...row, fragment.raw_content ?? fragment.content, Array.from(starts, (start) => start ?? -1)];
		},
	};
}

/** Reports are indexed under their number. */
function numberOf({ url }: Fragment): number {
	return Number(/(\d+)\/?$/.exec(url)?.[1] ?? Number.NaN);
}
