import { createHash } from 'node:crypto';
import { type EncodedPage, fitPoints, isRight, type Leads } from './fit.ts';

/** In how many parts the outlets are put, and how often anew. */
const FOLDS = 8;
const ROUNDS = 3;

/** For each page the share of rounds in which points fitted on other outlets find its headline. */
export function crossValidated(pages: readonly EncodedPage[], steps: number, penalty: number, leads: Leads): number[] {
	const right = new Array<number>(pages.length).fill(0);
	for (let round = 0; round < ROUNDS; round += 1) {
		const parts = pages.map(({ outlet }) => part(`${round} ${outlet}`));
		for (let fold = 0; fold < FOLDS; fold += 1) {
			const points = fitPoints(
				pages.filter((_, at) => parts[at] !== fold),
				steps,
				penalty,
			);
			for (const [at, page] of pages.entries()) if (parts[at] === fold && isRight(page, points, leads)) right[at]! += 1 / ROUNDS;
		}
	}
	return right;
}

function part(name: string): number {
	return createHash('sha256').update(name).digest().readUInt32BE() % FOLDS;
}
