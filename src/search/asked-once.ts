/**
 * A way to ask for things by name that asks for each once and keeps what was read of the answer; what failed is asked
 * for again the next time.
 */
export function askedOnce<Source>(ask: (name: string) => Promise<Source>) {
	const kept = new Map<string, Promise<unknown>>();
	return <Answer>(name: string, read: (source: Source) => Answer | Promise<Answer>): Promise<Answer> => {
		const known = kept.get(name) as Promise<Answer> | undefined;
		const answer = known ?? ask(name).then(read);
		kept.set(name, answer);
		answer.catch(() => kept.delete(name));
		return answer;
	};
}
