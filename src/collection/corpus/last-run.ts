import { byText } from '#text';

/** Hands out the entries of the last run to a run that asks for them in the same order. */
export interface LastRun<Entry> {
	/** The entry with these names, or none. Names must be asked for in rising order, each once at most. */
	find(...names: string[]): Entry | undefined;
	/** Must be called when nothing more will be asked for. */
	close(): void;
}

/** Walks through sorted entries beside a run that works in the same order, so that none need be held in memory. */
export function lastRun<Entry>(entries: Generator<Entry>, namesOf: (entry: Entry) => readonly string[]): LastRun<Entry> {
	let next = entries.next();
	return {
		find(...names) {
			for (; !next.done; next = entries.next()) {
				const order = inOrder(namesOf(next.value), names);
				if (order === 0) return next.value;
				if (order > 0) return undefined;
			}
			return undefined;
		},
		close: () => void entries.return(undefined),
	};
}

function inOrder(a: readonly string[], b: readonly string[]): number {
	for (const [at, name] of a.entries()) {
		const order = byText(name, b[at] ?? '');
		if (order !== 0) return order;
	}
	return 0;
}
