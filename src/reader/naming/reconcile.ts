import type { Kind, Message, Outlet } from '#model';
import { say } from '../diagnostics.ts';
import type { Draft } from '../draft.ts';
import type { NameIndex } from './name-index.ts';

/**
 * Names as written → authority ids, by exact name only. A name that merely sounds like a known one is put to the
 * cataloguer as a message and never merged.
 */
export function reconcile(draft: Draft, names: NameIndex, file: string): { draft: Draft; messages: Message[] } {
	const messages: Message[] = [];
	const idOf = (kind: Kind, name: string): string | null => {
		const id = names.exact(kind, name);
		const near = id === null ? names.near(kind, name) : null;
		if (near) messages.push(say('name/near', file, { name, label: near.label, id: near.id }));
		return id;
	};
	const person = <Credited extends { name: string; id?: string }>(credited: Credited): Credited => {
		const id = credited.id ?? idOf('person', credited.name);
		return id === null ? credited : { ...credited, id };
	};
	const outletOf = (name: string | null) => (name === null || names.has('outlet', name) ? name : (idOf('outlet', name) ?? name));
	const outlet = outletOf(draft.outlet);
	const rights = draft.rights ?? (outlet === null ? null : ((names.record('outlet', outlet) as Outlet | null)?.rights ?? null));
	const { dateline } = draft;
	return {
		draft: {
			...draft,
			outlet,
			rights,
			carriedBy: outletOf(draft.carriedBy),
			authors: draft.authors.map(person),
			translators: draft.translators.map(person),
			credits: draft.credits.map(person),
			dateline: dateline && { ...dateline, id: dateline.id ?? (dateline.place === null ? null : idOf('place', dateline.place)) },
		},
		messages,
	};
}
