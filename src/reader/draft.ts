import { bounds, parseEdtf } from '#dates';
import {
	type Basis,
	because,
	type Correction,
	type Evidence,
	type ReportFrontmatter,
	type Sidecar,
	sidecar as sidecarShape,
} from '#model';
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

/** A cataloguer's value with the reason and the name, where given. */
interface Given {
	readonly value: unknown;
	readonly reason?: string | undefined;
	readonly by?: string | undefined;
}

/** Fields that need more than to be set: they have evidence, a form of their own, or are no fields of the report. */
const OWN_WAY = [
	'date',
	'updated',
	'outlet',
	'authors',
	'translators',
	'dateline',
	'encoding',
	'parts',
	'lines',
	'mentions',
] as const;
/** What the cataloguer alone knows is said last. */
const FACTS = ['url', 'captured', 'rights', 'note'] as const;
type PlainField = Exclude<keyof Sidecar, (typeof OWN_WAY)[number] | (typeof FACTS)[number]>;
const PLAIN = Object.keys(sidecarShape.shape).filter(
	(key) => ![...OWN_WAY, ...FACTS].includes(key as (typeof OWN_WAY)[number]),
) as PlainField[];

/** A cataloguer's sidecar over the fields. Every value that it sets is recorded with what the capture alone gave. */
export function correct(draft: Draft, sidecar: Sidecar | null): Draft {
	if (!sidecar) return draft;
	const corrections: Correction[] = [];
	const changes: Record<string, unknown> = {};
	const set = (field: keyof Draft & string, given: unknown, change: (value: never) => Record<string, unknown>) => {
		if (given === undefined) return;
		const { value, reason, by } = reasoned(given);
		Object.assign(changes, change(value as never));
		corrections.push({ field, was: asJson(draft[field]), ...(reason && { reason }), ...(by && { by }) });
	};
	for (const field of PLAIN) set(field, sidecar[field], (value) => ({ [field]: value }));
	set('date', sidecar.date, (value: string | null) => dateGiven(value, reasoned(sidecar.date)));
	set('updated', sidecar.updated, (value: string | null) => ({ updated: value === null ? null : parseEdtf(value) }));
	set('outlet', sidecar.outlet, (value: string) => ({
		outlet: value,
		outletBasis: 'sidecar',
		outletReasons: byCataloguer(reasoned(sidecar.outlet)),
	}));
	set('authors', sidecar.authors, (value: unknown[]) => ({ authors: value.map(named), authorsBasis: 'sidecar' }));
	set('translators', sidecar.translators, (value: unknown[]) => ({ translators: value.map(named) }));
	set('dateline', sidecar.dateline, (value: { place?: string | null; agency?: string | null } | null) => ({
		dateline: value && { place: value.place ?? null, agency: value.agency ?? null, id: null },
	}));
	for (const field of FACTS) set(field, sidecar[field], (value) => ({ [field]: value }));
	if (sidecar.url !== undefined) Object.assign(changes, { urlLine: null });
	if (sidecar.captured !== undefined) Object.assign(changes, { capturedLine: null });
	for (const { text, id, line, reason } of sidecar.mentions) {
		const change =
			id === null
				? because('name/is-none', line ?? null, { words: text })
				: because('name/is', line ?? null, { words: text, id });
		corrections.push({ field: 'mentions', was: null, change, ...(reason && { reason }) });
	}
	return { ...draft, ...changes, corrections: [...draft.corrections, ...corrections] };
}

function dateGiven(value: string | null, given: Given): Partial<Draft> {
	const date = value === null ? null : parseEdtf(value);
	const { earliest, latest } = date === null ? { earliest: null, latest: null } : bounds(date);
	return { date, dateBasis: 'sidecar', dateReasons: byCataloguer(given), dateEarliest: earliest, dateLatest: latest };
}

function byCataloguer({ reason, by }: Given): Evidence[] {
	const who = by === undefined ? because('cataloguer/says', null, {}) : because('cataloguer/named', null, { by });
	return reason === undefined ? [who] : [who, because('cataloguer/reason', null, { reason })];
}

function reasoned(given: unknown): Given {
	const wrapped = typeof given === 'object' && given !== null && !Array.isArray(given) && 'value' in given;
	return wrapped ? (given as Given) : { value: given };
}

function named(given: unknown): unknown {
	return typeof given === 'string' ? { name: given } : given;
}

function asJson(value: unknown): string | null {
	const empty = value === null || value === undefined || (Array.isArray(value) && value.length === 0);
	return empty ? null : JSON.stringify(value);
}
