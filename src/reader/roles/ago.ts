import { AGO } from '../lexicon/ago.ts';

const SAYS_AGO = new RegExp(`(?<![\\p{L}\\p{N}])(?:${AGO.join('|')})(?![\\p{L}\\p{N}])`, 'iu');
/** What each of the patterns holds; nearly all lines hold none of it. */
const CUE =
	/ago|AGO|[vV]or |[iI]l y a|[hH]ace |[hH]á |atr[áÁ]s| fa|geleden|sedan|siden|sitten|назад|тому|temu|[pP]řed|önce|منذ|قبل|پیش|לפני|前|전|lalu|trước/;
/** A clock time, a mark that the words were changed, joining signs: all that a line may have besides. */
const BESIDES =
	/(?:at|um|à|a las|às|alle|om|kl|в|الساعة)?\s?\d{1,2}[:.]\d\d(?:\s?[ap]\.?m\.?|\s?uhr)?|\((?:edited|bearbeitet|modifié|editado|modificato)\)|[\s·•|,.–—()-]+/giu;

/** What a line that says "3 hours ago" has besides: '' for nothing, mostly a name; null when it says no such thing. */
export function besidesAgo(text: string): string | null {
	if (text.length > 80 || !CUE.test(text)) return null;
	const match = SAYS_AGO.exec(text);
	if (!match) return null;
	const rest = `${text.slice(0, match.index)} ${text.slice(match.index + match[0].length)}`;
	return rest.replace(BESIDES, ' ').trim();
}
