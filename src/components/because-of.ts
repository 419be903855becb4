import { allNarrower, archive, labelOf, type Nested, type Report } from '#archive';
import { list, say, words } from '#words';

const FIELD = { place: 'places', group: 'groups' } as const;

/** Why a report stands in the list of a name that it does not name itself: "Names A and B". Null where it does. */
export function becauseOf(kind: Nested, id: string): (report: Report) => string | null {
	const kept = archive();
	const below = new Set(allNarrower(kept, kind, id));
	return (report) => {
		const named = report[FIELD[kind]];
		if (below.size === 0 || named.includes(id)) return null;
		const labels = named.filter((one) => below.has(one)).map((one) => labelOf(kept, kind, one));
		return labels.length === 0 ? null : say(words().names.because, { places: list(labels.slice(0, 3)) });
	};
}
