/**
 * Makes a question to a report cost once a report: lists ask the same of it again and again. The answer is kept as long
 * as the report is.
 */
export function perReport<Asked extends object, Answer>(ask: (report: Asked) => Answer): (report: Asked) => Answer {
	const answers = new WeakMap<Asked, { answer: Answer }>();
	return (report) => {
		let known = answers.get(report);
		if (!known) {
			known = { answer: ask(report) };
			answers.set(report, known);
		}
		return known.answer;
	};
}
