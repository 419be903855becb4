/**
 * A function that works each answer out once and gives it again. What was asked about an object is kept as long as the
 * object is; everything else as long as the function. A promise that fails is not kept: the next call asks again.
 *
 * @param most so many answers are kept at most of what is asked about plain values; those after them are worked out anew
 */
export function memoize<Answer>(ask: () => Answer): () => Answer;
export function memoize<Asked, Answer>(ask: (about: Asked) => Answer, most?: number): (about: Asked) => Answer;
export function memoize<Asked, Answer>(ask: (about: Asked) => Answer, most = Number.POSITIVE_INFINITY): (about: Asked) => Answer {
	const ofObjects = new WeakMap<WeakKey, { readonly answer: Answer }>();
	const ofValues = new Map<unknown, { readonly answer: Answer }>();
	return (about) => {
		const kept = typeof about === 'object' && about !== null ? ofObjects : ofValues;
		const known = kept.get(about as WeakKey);
		if (known) return known.answer;
		const answer = ask(about);
		if (kept !== ofValues || ofValues.size < most) kept.set(about as WeakKey, { answer });
		if (answer instanceof Promise) answer.catch(() => kept.delete(about as WeakKey));
		return answer;
	};
}
