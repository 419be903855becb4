import { withoutEnding } from '#names';
import type { Place } from './candidate.ts';
import { CUE_NAMES } from './cues.ts';

/** A candidate while its report is gone through. */
export interface Growing {
	readonly forms: [string, Place[]][];
	times: number;
	within: number;
	small: number;
	/** How often each cue was met, by its number. */
	readonly cues: number[];
	acronym?: string;
	credited?: true;
	body?: string;
}

/** A name that stands inflected beside its first case is one name: "Ostrekes" where the report has "Ostreke", too. */
export function joinInflected(found: Map<string, Growing>, language: string): void {
	if (!/^(?:de|ru|pl|hu)$/.test(language)) return;
	for (const [key, name] of found) {
		const space = key.lastIndexOf(' ') + 1;
		const bases = withoutEnding(key.slice(space), language).map((base) => found.get(key.slice(0, space) + base));
		const [base = null, ...others] = new Set(bases.filter((one) => one !== undefined && one !== name));
		if (base === null || others.length > 0) continue;
		for (const [form, places] of name.forms) {
			const same = base.forms.find(([one]) => one === form);
			if (same) same[1].push(...places);
			else base.forms.push([form, places]);
		}
		for (let cue = 0; cue < CUE_NAMES.length; cue++) {
			if (name.cues[cue]) base.cues[cue] = (base.cues[cue] ?? 0) + name.cues[cue]!;
		}
		base.times += name.times;
		base.within += name.within;
		found.delete(key);
	}
}
