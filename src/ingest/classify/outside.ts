import type { Role } from '../../schema/provenance.ts';
import { type Claim, type Classifier, claimOne } from './page.ts';
import { partsOf } from './parts.ts';

const FOREIGN: ReadonlySet<Role> = new Set(['furniture', 'related report', 'comment']);

/** What stands outside the report and was claimed by nobody: above it, in its head, and below it. */
export const outside: Classifier = (page) => {
	const parts = partsOf(page);
	const { body } = parts;
	if (body.last < body.first) return [];
	const claims: Claim[] = [];
	// Where no line says that it is machinery, what stands around the text is rather part of it.
	const plain = page.claims.every((claim) => claim === undefined || !FOREIGN.has(claim.role));
	let aside = false;
	for (let index = 0; index < page.blocks.length; index += 1) {
		const label = page.sections[index];
		if (label) aside = label === 'aside';
		if (page.claims[index] || (index >= body.first && index <= body.last)) continue;
		const shape = page.shapes[index]!;
		if (plain && !label && (shape.prose || (index > body.last && shape.words > 14))) continue;
		const title = aside && !label && shape.words >= 4;
		if (index < parts.headline || (parts.headline < 0 && index < body.first))
			claims.push(claimOne(index, 'furniture', 'furniture/above-headline'));
		else if (index < body.first)
			claims.push(claimOne(index, title ? 'related report' : 'furniture', title ? 'related/in-head' : 'furniture/in-head'));
		else
			claims.push(claimOne(index, title ? 'related report' : 'furniture', title ? 'related/below-text' : 'furniture/below-text'));
	}
	return claims;
};
