import { IS, isUpper } from './lexicon.ts';
import type { Reading, Run } from './runs.ts';

/** A run, and for a country with its body in small letters what both are, whatever the words: "SY army". */
export type NamedRun = Run & { readonly body?: string };

/** Runs with those that end in a country or its people grown over the body behind: "Syrian army", "Russia's defence ministry". */
export function withStateBodies(reading: Reading, runs: readonly Run[]): readonly NamedRun[] {
	const { tokens, bits, text, word } = reading;
	return runs.map((run) => {
		const { last } = run;
		const next = tokens[last + 1];
		if (run.first !== last || next === undefined || (bits[last + 1]! & STATE) === 0 || isUpper(next.raw)) return run;
		const { country, demonym } = word(tokens[last]!.folded);
		const gap = text.slice(tokens[last]!.end, next.start);
		const code = gap === ' ' ? demonym : /^['’]s? $/.test(gap) ? country : null;
		if (code === null || code === 'ZZ') return run;
		const end = bodyEnd(reading, last + 1);
		if (end === null) return run;
		const words = tokens.slice(last + 1, end + 1).map(({ folded }) => (folded === 'defense' ? 'defence' : folded));
		return { ...run, last: end, body: `${code} ${words.join(' ').replace(/^military$/, 'army')}` };
	});
}

const STATE = IS.stateBody | IS.stateQualifier;

/** Where a body in small letters ends, after at most two words of what kind it is: "special forces", "military police". */
function bodyEnd({ tokens, bits, text }: Reading, from: number): number | null {
	let end: number | null = null;
	for (let at = from; at < Math.min(tokens.length, from + 3); at++) {
		const is = bits[at]!;
		if (at > from && text.slice(tokens[at - 1]!.end, tokens[at]!.start) !== ' ') break;
		const force = (is & IS.stateForce) !== 0 && at > from;
		if ((is & IS.stateBody) !== 0 || force) end = at;
		else if ((is & IS.stateQualifier) === 0) break;
	}
	const behind = end === null ? undefined : tokens[end + 1];
	return behind !== undefined && NO_BODY.test(behind.folded) ? null : end;
}

/** Behind "Syrian military" these make another thing of it. */
const NO_BODY =
	/^(?:bases?|airbases?|operations?|campaigns?|interventions?|aid|actions?|presence|equipment|exercises?|drills|strikes?|service|law|coup|history|might|power|hardware|dictatorship|rule|junta|academy|school|hospital|court)$/;
