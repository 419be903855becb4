/**
 * A function that works each answer out once and gives it again. What was asked about an object is kept as long as the
 * object is; everything else as long as the function. A promise that fails is not kept: the next call asks again.
 *
 * @param most so many answers are kept at most of what is asked about plain values; those after them are worked out anew
 */
export function memoize<Answer>(ask: () => Answer): () => Answer;
export function memoize<Asked, Answer>(ask: (about: Asked) => Answer, most?: number): (about: Asked) => Answer;
export function memoize(ask: (about: never) => unknown, most = 1e9): (about: never) => unknown {
	const ofObjects = new WeakMap<WeakKey, unknown>();
	const ofValues = new Map<unknown, unknown>();
	return (about) => {
		// Only what is no object is another value once it has been made one.
		const kept = Object(about) === about ? ofObjects : ofValues;
		if (kept.has(about)) return kept.get(about);
		const answer = ask(about);
		if (ofValues.size < most) kept.set(about, answer);
		// Short, since browsers load it: of what is answered only promises can be caught.
		(answer as Promise<unknown> | undefined)?.catch?.(() => kept.delete(about));
		return answer;
	};
}
