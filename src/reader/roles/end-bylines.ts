import type { Parts } from './page.ts';
import { type Claim, claimOne, type Page } from './page.ts';
import { afterByWord, peopleIn } from './person-names.ts';
import type { Shape } from './shape.ts';

/** A byline below the text, when the head has none or names the same people. */
export function endBylines(page: Page, parts: Parts, head: readonly Claim[]): Claim[] {
	const claims: Claim[] = [];
	for (let index = parts.body.last + 1; index <= Math.min(parts.body.last + 4, page.blocks.length - 1); index += 1) {
		const shape = page.shapes[index]!;
		if (page.sections[index]) break;
		if (page.claims[index]?.role === 'furniture' && !/^\S+@\S+\.\w+$/.test(shape.label)) continue;
		if (shape.words > 10) continue;
		if (/^\S{2,40}@\S+\.\w{2,}$/.test(shape.label) || signedWithMail(shape))
			claims.push(claimOne(index, 'byline', 'byline/e-mail'));
		const by = afterByWord(page.blocks[index]!.text);
		const people = by === null ? [] : peopleIn(by);
		if (people.length > 0 && (head.length === 0 || people.every(({ name }) => names(page, head, name))))
			claims.push(claimOne(index, 'byline', 'byline/end'));
	}
	return claims;
}

/** A name and an e-mail address and nothing else: "Ilse Maron ilse@wire.example". */
function signedWithMail(shape: Shape): boolean {
	const match = /^([^@]{2,40}?)[\s(<]+[^\s@]{1,40}@[^\s@]+\.\w{2,}[)>]?$/u.exec(shape.label.slice(0, 120));
	return match?.[1] !== undefined && shape.words <= 6 && afterByWord(match[1]) === null && peopleIn(match[1]).length === 1;
}

/** Whether one of the bylines names a person. */
function names(page: Page, bylines: readonly Claim[], person: string): boolean {
	return bylines.some(({ first }) => page.blocks[first]!.text.includes(person));
}
