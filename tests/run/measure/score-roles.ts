import { ROLES } from '../../../src/model/roles.ts';
import { type Counts, fold, wordsOf } from './counts.ts';
import type { GoldRun, Labelled } from './labelled.ts';

/** Roles that lines may have in lines.json: those of a report and one finer. */
export const GOLD_ROLES: readonly string[] = [...ROLES, 'row'];

/** What says the same to a reader: a row may stand as a paragraph, a kicker or a keyword may be set aside. */
const AS_GOOD: Readonly<Record<string, readonly string[]>> = {
	headline: ['alternate headline'],
	'alternate headline': ['headline', 'furniture'],
	kicker: ['furniture'],
	keywords: ['furniture'],
	dateline: ['paragraph', 'timestamp'],
	row: ['paragraph'],
	note: ['paragraph', 'credit'],
};

/** Roles whose words a reader of the page gets as the report, and roles that are set aside. */
const TEXT = new Set(['paragraph', 'row', 'subheading']);
const ASIDE = new Set(['furniture', 'related report', 'comment']);

/**
 * The role of every visible line against the labelled one. `lostWords` are words of the report that its page sets aside,
 * `leaked` are lines set aside by the label that stand in the text, `unaccounted` are lines in no run at all.
 */
export function scoreRoles(labelled: Labelled, roles: ReadonlyMap<number, string>): Counts {
	const counts: Record<string, number> = {};
	const count = (name: string, by = 1) => {
		counts[name] = (counts[name] ?? 0) + by;
	};
	for (const { line, text, run } of visibleLines(labelled)) {
		const given = roles.get(line) ?? 'nothing';
		const right = accepted(run, text, labelled).includes(given);
		count('lines');
		count(`role ${run.role}`);
		count(right ? `right ${run.role}` : `role ${run.role} as ${given}`);
		if (right) count('linesRight');
		if (given === 'nothing') count('unaccounted');
		if (run.role === 'paragraph' || run.role === 'row') {
			count('words', wordsOf(text).length);
			if (ASIDE.has(given) || given === 'nothing') count('lostWords', wordsOf(text).length);
		}
		if (ASIDE.has(run.role)) {
			count('aside');
			if (TEXT.has(given) && !right) count('leaked');
		}
	}
	return counts;
}

/** The lines with words or marks on them, each with its run. Throws when a line has none: the label is not finished. */
export function visibleLines({ name, lines, runs }: Labelled): { line: number; text: string; run: GoldRun }[] {
	return lines.flatMap((text, index) => {
		if (text.trim() === '') return [];
		const run = runs.find(({ from, to }) => from <= index + 1 && index + 1 <= to);
		if (!run) throw new Error(`${name}: line ${index + 1} has no role in lines.json.`);
		return [{ line: index + 1, text, run }];
	});
}

/** Which roles are right for a line. Of a headline printed twice either may be the headline and either the repeat. */
function accepted(run: GoldRun, text: string, { lines }: Labelled): readonly string[] {
	const repeats = run.role === 'headline' && lines.filter((line) => fold(line) === fold(text)).length > 1;
	return [run.role, ...(AS_GOOD[run.role] ?? []), ...(run.or ?? []), ...(repeats ? ['furniture'] : [])];
}
