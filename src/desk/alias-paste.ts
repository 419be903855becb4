import { AUTHORITY_FILES, type Kind } from '#model';
import type { Paste } from './desk-entry.ts';

/** A name as one more spelling of a record that is there: the line that goes under the record's id. */
export function aliasPaste(kind: Kind, id: string, name: string): Paste {
	return { into: `authority/${AUTHORITY_FILES[kind]}`, yaml: `# - id: ${id}\n  aliases: [${JSON.stringify(name)}]` };
}
