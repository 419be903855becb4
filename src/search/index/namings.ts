import type { Report } from '#archive';

/** What a report names: `kind:id` → numbers of the paragraphs that do, rising. */
export type Namings = ReadonlyMap<string, readonly number[]>;

/** Reads a report once for all the names in it. */
export function namingsOf(report: Report): Namings {
	const namings = new Map<string, number[]>();
	for (const { number, inlines } of report.passages()) {
		if (number === null) continue;
		for (const inline of inlines) {
			if (!('id' in inline)) continue;
			const name = `${inline.kind}:${inline.id}`;
			const known = namings.get(name);
			if (!known) namings.set(name, [number]);
			else if (known.at(-1) !== number) known.push(number);
		}
	}
	return namings;
}

/** The paragraphs in which any of the given names stands, rising, each once. */
export function paragraphsNaming(namings: Namings, names: readonly string[]): readonly number[] {
	const [only] = names;
	if (only !== undefined && names.length === 1) return namings.get(only) ?? [];
	return [...new Set(names.flatMap((name) => namings.get(name) ?? []))].sort((a, b) => a - b);
}
