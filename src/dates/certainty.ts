import type { Basis, Edtf } from '#model';
import { precision, spanInDays } from './edtf.ts';

/** How a reader should take a date: printed ●, taken from elsewhere ◎, worked out from the text ◐, month only ◌. */
export type Certainty = 'printed' | 'sidecar' | 'worked-out' | 'month-only' | 'unknown';

/** The certainty mark of a publication date. A date that is known no finer than a month is marked so, whoever says it. */
export function certaintyOf(date: Edtf | null, basis: Basis): Certainty {
	if (date === null || basis === 'unknown') return 'unknown';
	const fine = precision(date);
	if (fine === 'month' || fine === 'year' || (fine === 'range' && spanInDays(date) > 31)) return 'month-only';
	if (basis === 'sidecar') return 'sidecar';
	return basis === 'stated' && fine === 'day' && !/[~?%]/.test(date) ? 'printed' : 'worked-out';
}
