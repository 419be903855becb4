import { addUp, type Counts, f1, percent } from './counts.ts';
import { figures, tableOf } from './figures.ts';
import type { Scored } from './score-labelled.ts';
import { GOLD_ROLES } from './score-roles.ts';

/** The result of the labelled set as text: the figures, each role with what it is taken for, and the worst captures. */
export function printScores(scored: readonly Scored[], worst: number): string {
	const read = scored.flatMap(({ counts }) => (counts ? [counts] : []));
	const missing = scored.filter(({ counts }) => counts === null).map(({ labelled }) => labelled.name);
	const exports = scored
		.filter(({ labelled, split }) => labelled.parts.length > 0 && !split)
		.map(({ labelled }) => labelled.name);
	const sum = addUp(read);
	const lines = [
		`labelled: ${read.length} of ${scored.length} captures read`,
		...tableOf(figures(sum)),
		...nameLines(sum),
		...roleLines(sum),
	];
	if (missing.length > 0) lines.push(`not published: ${missing.join(', ')}`);
	if (exports.length > 0) lines.push(`files of several reports read as one, measured by their lines only: ${exports.join(', ')}`);
	if (worst > 0) lines.push('worst first:', ...worstOf(scored, worst));
	return `${lines.join('\n')}\n`;
}

/** One line a kind of name; none when the program wrote no names.json. */
function nameLines(sum: Counts): string[] {
	return ['places', 'groups', 'people', 'outlets'].flatMap((kind) => {
		const [found, missed, invented] = ['found', 'missed', 'invented'].map((end) => sum[`${kind} ${end}`]);
		if (found === undefined) return [];
		return `${`${kind} found, F1`.padEnd(26)}${String(f1(found, invented, missed)).padStart(7)}   ${invented} not in the labels`;
	});
}

function roleLines(sum: Counts): string[] {
	return GOLD_ROLES.flatMap((role) => {
		const all = sum[`role ${role}`];
		if (all === undefined) return [];
		const start = `role ${role} as `;
		const others = Object.entries(sum).filter(([name]) => name.startsWith(start));
		const taken = others.sort((a, b) => b[1] - a[1]).map(([name, count]) => `${name.slice(start.length)} ${count}`);
		return `  ${role.padEnd(20)}${String(percent(sum[`right ${role}`], all)).padStart(5)} % of ${all}  ${taken.slice(0, 4).join(', ')}`;
	});
}

/** The captures that a reader loses most on: words lost, then lines leaked, then lines of another role. */
function worstOf(scored: readonly Scored[], many: number): string[] {
	const cost = (of: Counts) => (of.lostWords ?? 0) + 5 * (of.leaked ?? 0) + ((of.lines ?? 0) - (of.linesRight ?? 0));
	const rows = scored.flatMap(({ labelled, counts }) => (counts ? [{ labelled, counts, cost: cost(counts) }] : []));
	return rows
		.sort((a, b) => b.cost - a.cost)
		.slice(0, many)
		.map(({ labelled, counts }) => {
			const { lostWords = 0, leaked = 0, lines = 0, linesRight = 0, headlines = 0, headlinesRight = 0 } = counts;
			const head = headlines > headlinesRight ? ', headline wrong' : '';
			return `  ${labelled.name}: ${lostWords} words lost, ${leaked} lines leaked, ${lines - linesRight} roles wrong${head}`;
		});
}
