import { statedDates } from '#dates';
import { because } from '#model';
import { foldSpace } from '../blocks.ts';
import type { PrintedFact, ReadingContext, RecordPart } from '../reading.ts';
import type { NamedOutlet } from './outlet-name.ts';

/** What the record around a report says besides the words that stand on the page. */
export interface RecordFacts {
	readonly outlet: NamedOutlet | null;
	readonly address: PrintedFact | null;
	/** EDTF. */
	readonly captured: PrintedFact | null;
}

/** Reads outlet, address and day of saving off the record around a report. */
export function recordFacts({ lines, record, language }: ReadingContext): RecordFacts {
	const first = (part: RecordPart, read: (text: string) => string | null): PrintedFact | null => {
		for (const [line, field] of record) {
			const value = field.part === part && !field.goesOn ? read(foldSpace(lines[line - 1]!.text)) : null;
			if (value !== null) return { value, line };
		}
		return null;
	};
	const outlet = first('outlet', outletName);
	return {
		outlet: outlet && { name: outlet.value, reason: because('outlet/record', outlet.line, { name: outlet.value }) },
		address: first('address', (text) => (/^https?:\/\/\S+$/i.test(text) && URL.canParse(text) ? text : null)),
		captured: first('saved', (text) => statedDates(text.replace(/https?:\S+/giu, ' '), { language })[0]?.edtf ?? null),
	};
}

/** "The Varden Chronicle; Varden": databases print the town behind the paper's name. */
function outletName(text: string): string | null {
	const name = text.split(';')[0]!.trim();
	return /\p{L}{2}/u.test(name) && name.length <= 80 && !/^https?:/i.test(name) ? name : null;
}
