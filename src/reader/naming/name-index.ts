import { type Authorities, type AuthorityRecord, KINDS, type Kind, NO_AUTHORITIES } from '#model';
import { compileMatcher, type Matcher, strictKey } from '#names';

/** Looks up a whole name as it stands in a byline, a dateline or a sidecar. */
export interface NameIndex {
	/** Id of the one record of a kind that has exactly this name (white space and case folded); null for none or several. */
	exact(kind: Kind, name: string): string | null;
	/** The one record of a kind that sounds like the name; null for none or several. */
	near(kind: Kind, name: string): AuthorityRecord | null;
	has(kind: Kind, id: string): boolean;
	record(kind: Kind, id: string): AuthorityRecord | null;
	/** Every id of the kinds given. */
	ids(...kinds: Kind[]): string[];
}

/** Indexes every name of every authority record. */
export function nameIndex(authorities: Authorities): NameIndex {
	const records = new Map<string, AuthorityRecord>();
	const exact = new Map<string, Set<string>>();
	const near = new Map<string, Set<string>>();
	for (const kind of KINDS) {
		for (const record of authorities[kind]) {
			records.set(`${kind}:${record.id}`, record);
			for (const name of recordNames(record)) {
				add(exact, `${kind}:${folded(name)}`, record.id);
				const key = strictKey(name);
				if (key.length > 1) add(near, `${kind}:${key}`, record.id);
			}
		}
	}
	const only = (found: Set<string> | undefined) => (found?.size === 1 ? ([...found][0] as string) : null);
	return {
		exact: (kind, name) => only(exact.get(`${kind}:${folded(name)}`)),
		near: (kind, name) => {
			const id = only(near.get(`${kind}:${strictKey(name)}`));
			return id === null ? null : (records.get(`${kind}:${id}`) ?? null);
		},
		has: (kind, id) => records.has(`${kind}:${id}`),
		record: (kind, id) => records.get(`${kind}:${id}`) ?? null,
		ids: (...kinds) => kinds.flatMap((kind) => authorities[kind].map(({ id }) => id)),
	};
}

function folded(name: string): string {
	return name.normalize('NFC').replace(/\s+/g, ' ').trim().toLowerCase();
}

function add(map: Map<string, Set<string>>, key: string, id: string): void {
	const found = map.get(key);
	if (found) found.add(id);
	else map.set(key, new Set([id]));
}

/** Every whole name of a record in any script, adjectives left out; white space folded. */
export function recordNames(record: AuthorityRecord): string[] {
	const names = [
		record.label,
		...record.aliases,
		...record.arabic,
		...record.otherScripts,
		...record.acronyms,
		...record.translations,
	];
	return [...new Set(names.map((name) => name.normalize('NFC').replace(/\s+/g, ' ').trim()))];
}

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
