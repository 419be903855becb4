import { KINDS, type Kind } from '#model';
import type { Archive } from './model.ts';
import { recordOf } from './records.ts';

/** The kind of the record with an id, where records of any kind may be meant; of two the preferred kind. Null when there is none. */
export function kindOf(archive: Archive, id: string, preferred: Kind): Kind | null {
	return [preferred, ...KINDS].find((kind) => recordOf(archive, kind, id) !== null) ?? null;
}
