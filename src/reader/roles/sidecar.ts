import { ONE_THING } from '#model';
import type { Claim, OwnWordsClassifier } from './page.ts';

/** What the cataloguer says about lines: always right. */
export const sidecar: OwnWordsClassifier = (page) => {
	const claims: Claim[] = [];
	for (const { from, to = from, role } of page.context.sidecar?.lines ?? []) {
		const first = page.blocks.findIndex((block) => block.to >= from);
		const last = page.blocks.findLastIndex((block) => block.from <= to);
		if (first < 0 || last < first) continue;
		claims.push({ first, last, role, rule: 'sidecar', join: ONE_THING.has(role) });
	}
	return claims;
};
