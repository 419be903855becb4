import type { Basis, Correction, Evidence, ReportFrontmatter } from '#model';
import type { Fields, PublicationDate } from './reading.ts';

/** A report on its way: the fields that a capture gave, before and after a cataloguer and the authority files. */
export type Draft = Omit<Fields, 'datelineDay' | 'outlet' | 'stamps'> &
	PublicationDate & {
		readonly kind: ReportFrontmatter['kind'];
		readonly outlet: string | null;
		readonly outletBasis: Basis;
		readonly outletReasons: readonly Evidence[];
		readonly carriedBy: string | null;
		/** BCP 47 of the body. */
		readonly language: string;
		readonly url: string | null;
		readonly captured: string | null;
		readonly rights: string | null;
		readonly note: string | null;
		readonly corrections: readonly Correction[];
	};

/** What the capture alone says about its report. */
export function draftOf(fields: Fields, date: PublicationDate, language: string): Draft {
	const { datelineDay: _day, stamps: _stamps, outlet, ...asWritten } = fields;
	return {
		...asWritten,
		...date,
		kind: 'full text',
		outlet: outlet?.name ?? null,
		outletBasis: outlet ? 'stated' : 'unknown',
		outletReasons: outlet ? [outlet.reason] : [],
		carriedBy: null,
		language,
		url: null,
		captured: null,
		rights: null,
		note: null,
		corrections: [],
	};
}
