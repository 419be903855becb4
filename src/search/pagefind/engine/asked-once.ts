/**
 * A way to ask for things by name that asks for each once and keeps what was read of the answer; what failed is asked
 * for again the next time.
 */
export function askedOnce<Source>(ask: (name: string) => Promise<Source>) {
	const kept = new Map<string, Promise<unknown>>();
	return <Answer = Source>(name: string, read?: (source: Source) => Answer | Promise<Answer>): Promise<Answer> => {
		const answer = (kept.get(name) ?? ask(name).then(read)) as Promise<Answer>;
		kept.set(name, answer);
		answer.catch(() => kept.delete(name));
		return answer;
	};
}
