import { trustOf } from '#model';
import type { Claim } from './page.ts';

/**
 * Settles what a classifier claims against what is claimed already: a block belongs to whoever claimed it first. A claim
 * on several lines as one thing holds only when all of them are free, unless a cataloguer makes it.
 *
 * @param claims the claim on each block of the page, by index; filled in here
 */
export function settle(claims: (Claim | undefined)[], made: readonly Claim[]): void {
	for (const claim of made) {
		let free = true;
		for (let index = claim.first; index <= claim.last; index += 1) free &&= claims[index] === undefined;
		if (claim.join && !free && trustOf(claim.rule) !== 'cataloguer') continue;
		for (let index = claim.first; index <= claim.last; index += 1) claims[index] ??= claim;
	}
}
