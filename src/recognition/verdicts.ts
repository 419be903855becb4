import { createHash } from 'node:crypto';
import { type Decisions, idFromStem, isKept, type Kind, type Moved } from '#model';
import { foldName } from '#names';

/** What a cataloguer has decided, as the program asks for it. */
export interface Verdicts {
	/** Whether words are no name of a kind in a language. */
	isNot(key: string, kind: Kind, language: string): boolean;
	/** What the words are a name of, where that was said. */
	kindOf(key: string): Kind | null;
	/** What was said of the page of a name. */
	pageOf(kind: Kind, id: string): 'confirmed' | 'hidden' | null;
}

export function verdictsOf({ confirmed, kind, not, hidden }: Decisions): Verdicts {
	const words = new Map(not.map(({ text, ...where }) => [keyOf(text), where]));
	const kinds = new Map([...confirmed, ...kind].map((one) => [one.id, one.kind]));
	const pages = new Map<string, 'confirmed' | 'hidden'>();
	for (const one of [...confirmed, ...kind]) pages.set(`${one.kind}:${one.id}`, 'confirmed');
	for (const { id, kind: of } of hidden) pages.set(of === undefined ? id : `${of}:${id}`, 'hidden');
	return {
		isNot(key, of, language) {
			const where = words.get(key);
			if (where === undefined) return false;
			return (where.kind ?? of) === of && (where.language ?? language) === language;
		},
		kindOf: (key) => (kinds.size === 0 ? null : (kinds.get(addressOf(key)) ?? null)),
		pageOf: (of, id) => pages.get(`${of}:${id}`) ?? pages.get(id) ?? null,
	};
}

/** The folded words of a spelling, as candidates are called by. */
export function keyOf(text: string): string {
	return foldName(text).replace(/^(?:al|el|the) /, '');
}

/** A name as far as decisions on spellings need it. */
interface Addressed {
	readonly kind: Kind;
	readonly id: string;
}

/**
 * Leads spellings to the names that a cataloguer says they are, and tells which pages moved.
 *
 * @param byKey folded words → the name that they are; changed where a decision says so
 * @param readAs what the program took words for, whatever was decided
 */
export function applyVerdicts<Name extends Addressed>(
	{ same, kind }: Decisions,
	names: ReadonlyMap<string, Name>,
	byKey: Map<string, Name>,
	readAs: (key: string) => Kind | null,
): Moved[] {
	const moved: Moved[] = [];
	const leave = (from: Addressed, { kind: toKind, id }: Addressed) => {
		const isTaken = [...byKey.values()].some((name) => name.kind === from.kind && name.id === from.id);
		if (!isTaken && (from.kind !== toKind || from.id !== id)) moved.push({ from, to: { kind: toKind, id } });
	};
	const led = same.flatMap(({ text, as, kind: of }) => {
		const target = [...names.values()].find(({ kind: each, id }) => id === as && (of ?? each) === each);
		if (target === undefined) return [];
		const key = keyOf(text);
		const before = byKey.get(key);
		byKey.set(key, target);
		const from = before ?? { kind: readAs(key), id: addressOf(key) };
		return from.kind === null ? [] : [{ from: { kind: from.kind, id: from.id }, target }];
	});
	for (const { from, target } of led) leave(from, target);
	for (const { id, kind: to, was } of kind) {
		const target = names.get(`${to}:${id}`);
		if (target === undefined) continue;
		const key = [...byKey].find(([, name]) => name === target)?.[0];
		const from = was ?? (key === undefined ? null : readAs(key));
		if (from !== null) leave({ kind: from, id }, target);
	}
	const label = ({ kind: of, id }: Addressed) => `${of}:${id}`;
	return moved.sort((a, b) => (label(a.from) < label(b.from) ? -1 : 1));
}

/** The address that folded words make: themselves, or with eight digits of a fingerprint where letters are lost. */
export function addressOf(words: string, isTaken: (id: string) => boolean = () => false): string {
	const plain = idFromStem(words);
	const whole = plain !== null && plain.replaceAll('-', '').length >= (words.match(/[\p{L}\p{N}]/gu)?.length ?? 0);
	if (plain !== null && whole && !isKept(plain) && !isTaken(plain)) return plain;
	const print = createHash('sha256').update(words).digest('hex').slice(0, 8);
	return `${(plain ?? 'name').slice(0, 100).replace(/-+$/, '')}-${print}`;
}
