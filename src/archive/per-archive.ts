import type { Archive } from './model.ts';

/** Makes a question to the archive cost once an archive: the answer is kept as long as the archive is. */
export function perArchive<Answer>(ask: (archive: Archive) => Answer): (archive: Archive) => Answer {
	const answers = new WeakMap<Archive, { answer: Answer }>();
	return (archive) => {
		let known = answers.get(archive);
		if (!known) {
			known = { answer: ask(archive) };
			answers.set(archive, known);
		}
		return known.answer;
	};
}
