import { type Counts, fold } from './counts.ts';
import type { GoldNames } from './labelled.ts';

/** A name that a build found in the reports, as ingest writes it to names.json. */
export interface FoundName {
	readonly kind: 'place' | 'group' | 'person' | 'outlet';
	readonly label: string;
	readonly shown: boolean;
	readonly forms: readonly { readonly text: string; readonly reports: readonly string[] }[];
}

const KINDS = { place: 'places', group: 'groups', person: 'people', outlet: 'outlets' } as const;

/** The names shown in one report against the labelled ones: right when one printed form is the same and so is the kind. */
export function scoreNames(report: string, gold: GoldNames, found: readonly FoundName[]): Counts {
	const arguable = new Set((gold.either ?? []).map(fold));
	const counts: Record<string, number> = {};
	for (const [kind, list] of Object.entries(KINDS) as [FoundName['kind'], (typeof KINDS)[FoundName['kind']]][]) {
		const wanted = gold[list].map(({ label, forms }) => new Set([label, ...forms].map(fold)));
		const met = new Set<number>();
		let invented = 0;
		for (const name of found) {
			const forms = name.forms.filter(({ reports }) => reports.includes(report)).map(({ text }) => fold(text));
			if (name.kind !== kind || !name.shown || forms.length === 0) continue;
			const at = wanted.findIndex((set) => forms.some((form) => set.has(form)));
			if (at >= 0) met.add(at);
			else if (!forms.some((form) => arguable.has(form))) invented += 1;
		}
		counts[`${list}Right`] = met.size;
		counts[`${list}Missed`] = wanted.length - met.size;
		counts[`${list}Invented`] = invented;
	}
	return counts;
}
