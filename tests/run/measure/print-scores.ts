import { addUp, type Counts, percent } from './counts.ts';
import { figures, tableOf } from './figures.ts';
import { GOLD_ROLES } from './score-roles.ts';
import type { Scored } from './score-labelled.ts';

/** The result of the labelled set as text: the figures, each role with what it is taken for, and the worst captures. */
export function printScores(scored: readonly Scored[], worst: number): string {
	const read = scored.flatMap(({ counts }) => counts ?? []);
	const missing = scored.filter(({ counts }) => counts === null).map(({ labelled }) => labelled.name);
	const exports = scored.filter(({ labelled }) => labelled.parts.length > 0).map(({ labelled }) => labelled.name);
	const sum = addUp(read);
	const lines = [`labelled: ${read.length} of ${scored.length} captures read`, ...tableOf(figures(sum)), ...roleLines(sum)];
	if (missing.length > 0) lines.push(`not published: ${missing.join(', ')}`);
	if (exports.length > 0) lines.push(`several reports in one file, measured by lines only: ${exports.join(', ')}`);
	if (worst > 0) lines.push('worst first:', ...worstOf(scored, worst));
	return `${lines.join('\n')}\n`;
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
