import type { KnownName } from '#model';
import { strictKey } from '#names';

/** Names without a record in the order in which they are put to the cataloguer: those that readers do not see come first. */
export function unsettled(names: readonly KnownName[]): KnownName[] {
	const weight = ({ reports, probability }: KnownName) => reports.length * probability;
	return names
		.filter(({ basis, settled }) => basis === 'recognised' && settled === undefined)
		.sort((a, b) => Number(a.shown) - Number(b.shown) || weight(b) - weight(a) || (a.id < b.id ? -1 : 1));
}

/** Names of one kind that sound alike, for the cataloguer to join or keep apart. */
export function withAlike(names: readonly KnownName[]): KnownName[] {
	const keyOf = ({ kind, label }: KnownName) => `${kind}:${strictKey(label)}`;
	const groups = Map.groupBy(names, keyOf);
	return names.map((name) => {
		const others = (groups.get(keyOf(name)) ?? []).filter((other) => other !== name && strictKey(name.label).length > 2);
		return others.length === 0 ? name : { ...name, alike: others.map(({ id }) => id) };
	});
}
