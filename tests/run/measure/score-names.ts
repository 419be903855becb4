import { type Counts, fold } from './counts.ts';
import type { GoldNames } from './labelled.ts';

/** A name that a build found in the reports, as ingest writes it to names.json. */
export interface FoundName {
	readonly kind: 'place' | 'group' | 'person' | 'outlet';
	readonly label: string;
	/** Whether it has a page; else it is only offered to the cataloguer. */
	readonly shown: boolean;
	readonly forms: readonly { readonly text: string; readonly reports: readonly string[] }[];
}

const KINDS = { places: 'place', groups: 'group', people: 'person', outlets: 'outlet' } as const;

/** The names shown in one report against the labelled ones: right when a printed form is the same and so is the kind. */
export function scoreNames(report: string, gold: GoldNames, found: readonly FoundName[]): Counts {
	const arguable = new Set((gold.either ?? []).map(fold));
	const counts: Record<string, number> = {};
	for (const list of Object.keys(KINDS) as (keyof typeof KINDS)[]) {
		const wanted = gold[list].map(({ label, forms }) => new Set([label, ...forms].map(fold)));
		const shown = found.filter(({ kind, shown }) => shown && kind === KINDS[list]).map((name) => formsIn(report, name));
		const met = new Set<number>();
		let invented = 0;
		for (const forms of shown.filter(({ length }) => length > 0)) {
			const at = wanted.findIndex((set) => forms.some((form) => set.has(form)));
			if (at >= 0) met.add(at);
			else if (!forms.some((form) => arguable.has(form))) invented += 1;
		}
		counts[`${list} found`] = met.size;
		counts[`${list} missed`] = wanted.length - met.size;
		counts[`${list} invented`] = invented;
	}
	return counts;
}

function formsIn(report: string, { forms }: FoundName): string[] {
	return forms.filter(({ reports }) => reports.includes(report)).map(({ text }) => fold(text));
}
