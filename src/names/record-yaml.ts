import { AUTHORITY_FILES, idFromStem, KINDS, type Kind } from '#model';
import type { Suggestion } from './suggest.ts';

/**
 * Suggestions as authority records to paste into the authority files, under the name of the file that the guess points
 * to. Strings are quoted, so that no name is read as anything else.
 */
export function recordYaml(suggestions: readonly Suggestion[]): string {
	const sections: [string, Suggestion[]][] = KINDS.map((kind: Kind) => [
		`authority/${AUTHORITY_FILES[kind]}`,
		suggestions.filter((suggestion) => suggestion.kind === kind),
	]);
	sections.push(['kind unknown: choose the file', suggestions.filter(({ kind }) => kind === null)]);
	return sections
		.filter(([, list]) => list.length > 0)
		.map(([title, list]) => [`# ${title}`, ...list.map(oneRecord)].join('\n\n'))
		.join('\n\n');
}

function oneRecord({ name, forms, count, reports, context }: Suggestion): string {
	const times = `${count} ${count === 1 ? 'time' : 'times'} in ${reports.length} ${reports.length === 1 ? 'report' : 'reports'}`;
	const lines = [`# ${times}: ${context}`, `- id: ${idFromStem(name) ?? 'give-an-id'}`, `  label: ${JSON.stringify(name)}`];
	const others = forms.slice(1);
	if (others.length > 0) lines.push(`  aliases: [${others.map((form) => JSON.stringify(form)).join(', ')}]`);
	return lines.join('\n');
}
