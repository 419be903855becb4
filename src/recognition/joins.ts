import { KINDS, type KnownName } from '#model';
import { strictKeys } from '#names';

/** Names without a record in the order in which they are put to the cataloguer: those that readers do not see come first. */
export function unsettled(names: readonly KnownName[]): KnownName[] {
	const weight = ({ reports, probability }: KnownName) => reports.length * probability;
	return names
		.filter(({ basis, settled }) => basis === 'recognised' && settled === undefined)
		.sort((a, b) => Number(a.shown) - Number(b.shown) || weight(b) - weight(a) || (a.id < b.id ? -1 : 1));
}

/** Names of one kind that sound alike, for the cataloguer to join or keep apart. */
export function withAlike(names: readonly KnownName[]): KnownName[] {
	const sounds = strictKeys(names.map(({ label }) => label));
	const groups = new Map<string, KnownName[]>();
	names.forEach((name, at) => {
		if (sounds[at]!.length < 3) return;
		const key = `${name.kind}:${sounds[at]}`;
		const group = groups.get(key);
		if (group) group.push(name);
		else groups.set(key, [name]);
	});
	return names.map((name, at) => {
		const others = (groups.get(`${name.kind}:${sounds[at]}`) ?? []).filter((other) => other !== name);
		return others.length === 0 ? name : { ...name, alike: others.map(({ id }) => id) };
	});
}

/** Kinds in the order of the authority files, then names of most reports first. */
export function inOrder(a: KnownName, b: KnownName): number {
	return KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) || b.reports.length - a.reports.length || order(a.id, b.id);
}

/** Numbers of passages before names of fields. */
export function order(a: number | string, b: number | string): number {
	if (typeof a !== typeof b) return typeof a === 'number' ? -1 : 1;
	return a < b ? -1 : a > b ? 1 : 0;
}
