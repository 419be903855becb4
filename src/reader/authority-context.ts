import { type Authorities, NO_AUTHORITIES } from '#model';
import { compileMatcher, type Matcher } from '#names';
import { type NameIndex, nameIndex } from './naming/name-index.ts';

/** What every capture is read with. */
export interface AuthorityContext {
	readonly authorities: Authorities;
	readonly matcher: Matcher;
	readonly names: NameIndex;
	/** Fingerprint of the authority files. */
	readonly key: string;
}

/** Makes authorities ready for reading; without any, names are kept as they are printed. Made once for many captures. */
export function authorityContext(authorities: Authorities = NO_AUTHORITIES, key = ''): AuthorityContext {
	return { authorities, matcher: compileMatcher(authorities), names: nameIndex(authorities), key };
}
