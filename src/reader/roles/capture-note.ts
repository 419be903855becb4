import { isAddressLine, isPrintFoot, isPrintHead, saysSaved } from '../fields/captured.ts';
import { type Claim, claimOne, type OwnWordsClassifier } from './page.ts';
import { addressOfItem } from './row-run.ts';
import { UNCOMMON } from './shape.ts';

/** How many blocks from either end of a page the notes of whoever saved it stand in. */
const ENDS = 12;

/** What the saving left on the page: its address, the day of saving, and the heads and feet of printed pages. */
export const captureNote: OwnWordsClassifier = (page) => {
	const { lines } = page.context;
	const claims: Claim[] = [];
	for (const [index, { raw, text }] of page.blocks.entries()) {
		if (page.claims[index] || !(/\d|https?:/.test(text) || (UNCOMMON.test(text) && /\p{Nd}/u.test(text)))) continue;
		if ((raw.includes('://') && isPrintFoot(raw)) || isPrintHead(raw, lines))
			claims.push(claimOne(index, 'furniture', 'furniture/print-frame'));
		if (index >= ENDS && index < page.blocks.length - ENDS) continue;
		if (isAddressLine(text) && !addressOfItem(page, index)) claims.push(claimOne(index, 'furniture', 'furniture/address'));
		else if (text.length <= 200 && saysSaved(text)) claims.push(claimOne(index, 'furniture', 'furniture/saved'));
	}
	return claims;
};
