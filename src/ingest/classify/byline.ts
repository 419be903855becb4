import { BY_WORDS } from '../lexicon/bylines.ts';
import { sectionLabel } from './body-zone.ts';
import { type Claim, type Classifier, claimOne, type Page } from './page.ts';
import { type Parts, partsOf } from './parts.ts';
import { afterByWord, peopleIn } from './person-names.ts';
import { keyOf } from './shape.ts';
import { stampLine } from './stamp-line.ts';

const BY_ALONE = new Set(BY_WORDS.map(keyOf));

/** Who wrote the report, in its head or right below its text. Names in related boxes and captions are left alone. */
export const byline: Classifier = (page) => {
	const parts = partsOf(page);
	const claims: Claim[] = [];
	const from = Math.max(0, parts.headline - 4);
	const until = Math.min(page.blocks.length - 1, Math.max(parts.headEnd + 1, parts.headlineEnd + 4, parts.body.first - 1));
	let aside = false;
	for (let index = from; index <= until; index += 1) {
		if (index > parts.headlineEnd && sectionLabel(page, index)) aside = true;
		const rule = index >= parts.body.first && page.shapes[index]!.words > 14 ? null : headByline(page, parts, index, aside);
		if (!rule) continue;
		if (rule === 'byline/by-alone') {
			claims.push({ first: index, last: index + 1, role: 'byline', rule, join: true });
			index += 1;
		} else claims.push(claimOne(index, 'byline', rule));
	}
	return [...claims, ...endBylines(page, parts, claims.length > 0)];
};

function headByline(page: Page, parts: Parts, index: number, aside: boolean): string | null {
	if (page.claims[index]) return null;
	const shape = page.shapes[index]!;
	const block = page.blocks[index]!;
	if (shape.words > 32 || block.text.length > 260) return null;
	const near = index <= parts.headlineEnd + 14 || (index >= parts.body.first - 4 && !aside);
	if (!near) return null;
	if (BY_ALONE.has(shape.key) && shape.words <= 3 && free(page, index + 1)) {
		const next = page.blocks[index + 1]!.text;
		if (page.shapes[index + 1]!.words <= 8 && peopleIn(next).length > 0) return 'byline/by-alone';
	}
	const by = afterByWord(block.text);
	if (by !== null && peopleIn(by).length > 0 && (shape.words <= 16 || !shape.closed)) return 'byline/by';
	if (
		by !== null &&
		/^(?:by|von|par|por|autor|author)\b/i.test(shape.label) &&
		shape.words <= 6 &&
		/^[:\s]*\p{Lu}/u.test(by) &&
		index > parts.headline
	)
		return 'byline/desk';
	if (aside || index < parts.headline) return null;
	return bareName(page, parts, index) ? 'byline/bare-name' : null;
}

function free(page: Page, index: number): boolean {
	return index < page.blocks.length && page.claims[index] === undefined;
}

/** A line that is a name, beside a stamp, a handle, an e-mail address or a job title. */
function bareName(page: Page, parts: Parts, index: number): boolean {
	const shape = page.shapes[index]!;
	const text = page.blocks[index]!.text;
	if (shape.closed || shape.words > 22 || index <= parts.headlineEnd) return false;
	const people = peopleIn(text);
	const first = people[0];
	if (!first) return false;
	if (parts.headline >= 0 && page.blocks[parts.headline]!.text.includes(first.name)) return false;
	const stamp = stampLine(text);
	if (stamp.full || /@\w/.test(text)) return true;
	const rest = keyOf(text).split(' ').length - people.reduce((sum, { name }) => sum + keyOf(name).split(' ').length, 0);
	if (rest > 6) return false;
	for (const next of [index + 1, index + 2, index - 1]) {
		const neighbour = page.blocks[next];
		if (!neighbour || next <= parts.headlineEnd || page.shapes[next]!.words > 26) continue;
		const other = stampLine(neighbour.text);
		if (
			(other.dated || (other.labelled && other.rest.length <= 3)) &&
			other.rest.length <= 4 &&
			page.claims[next]?.role !== 'furniture'
		)
			return true;
		if (/^\S+@\S+\.\w+$|^@\w+$/.test(neighbour.text)) return true;
		if (next === index + 2 && page.claims[index + 1] === undefined) break;
	}
	return false;
}

/** A byline below the text, when the head has none. */
function endBylines(page: Page, parts: Parts, found: boolean): Claim[] {
	const claims: Claim[] = [];
	for (let index = parts.body.last + 1; index <= Math.min(parts.body.last + 4, page.blocks.length - 1); index += 1) {
		const shape = page.shapes[index]!;
		if (sectionLabel(page, index)) break;
		if (page.claims[index]?.role === 'furniture' && !/^\S+@\S+\.\w+$/.test(shape.label)) continue;
		if (shape.words > 10) continue;
		if (/^\S{2,40}@\S+\.\w{2,}$/.test(shape.label)) claims.push(claimOne(index, 'byline', 'byline/e-mail'));
		const by = afterByWord(page.blocks[index]!.text);
		if (!found && by !== null && peopleIn(by).length > 0) claims.push(claimOne(index, 'byline', 'byline/end'));
	}
	return claims;
}
