import type { Basis, Correction, Evidence, ReportFrontmatter } from '#model';
import type { Fields, PublicationDate } from './reading.ts';

/** A report on its way: the fields that a capture gave, before and after a cataloguer and the authority files. */
export type Draft = Omit<Fields, 'datelineDay' | 'outlet' | 'stamps' | 'address' | 'captured'> &
	PublicationDate & {
		readonly kind: ReportFrontmatter['kind'];
		readonly outlet: string | null;
		readonly outletBasis: Basis;
		readonly outletReasons: readonly Evidence[];
		readonly carriedBy: string | null;
		/** BCP 47 of the body. */
		readonly language: string;
		readonly url: string | null;
		/** The line that prints the address; null where a sidecar gives it. */
		readonly urlLine: number | null;
		readonly captured: string | null;
		readonly capturedLine: number | null;
		readonly rights: string | null;
		readonly note: string | null;
		readonly corrections: readonly Correction[];
	};

/** What the capture alone says about its report. */
export function draftOf(fields: Fields, date: PublicationDate, language: string): Draft {
	const { datelineDay: _day, stamps: _stamps, address, captured, outlet, ...asWritten } = fields;
	return {
		...asWritten,
		...date,
		kind: 'full text',
		outlet: outlet?.name ?? null,
		outletBasis: outlet ? 'stated' : 'unknown',
		outletReasons: outlet ? [outlet.reason] : [],
		carriedBy: null,
		language,
		url: address?.value ?? null,
		urlLine: address?.line ?? null,
		captured: captured?.value ?? null,
		capturedLine: captured?.line ?? null,
		rights: null,
		note: null,
		corrections: [],
	};
}
