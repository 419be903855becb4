import { bounds, isDay } from '#dates';
import { because, type Edtf } from '#model';
import type { PublicationDate } from '../reading.ts';
import type { DateEvidence } from './evidence.ts';

/** 2016/02/03, 2016-02-03, 2016_2_3 and 20160203, with no other number beside them. */
const SHAPES = [
	/(?<!\d)((?:19|20)\d\d)([/_.-])(\d{1,2})\2(\d{1,2})(?!\d)/u,
	/(?<!\d)((?:19|20)\d\d)()(\d\d)(\d\d)(?!\d)/u,
] as const;
/** News on the web is not older. */
const FIRST_YEAR = 1990;
const LAST_YEAR = 2049;

/**
 * A report that prints no date is of about the day that its address or the name of its file holds: such days are the
 * day of publication more often than not, and never stated. Null when they hold none, or one that a limit rules out.
 */
export function byAddress({ address, file }: DateEvidence, limits: PublicationDate): PublicationDate | null {
	const inAddress = dayIn(address?.value.replace(/^https?:\/\/[^/]*/iu, '') ?? '');
	const day = inAddress ?? dayIn(file?.split('/').at(-1) ?? '');
	if (day === null || contradicted(day, limits)) return null;
	const line = address?.line ?? null;
	const where = line === null ? 'date/in-address' : 'date/in-printed-address';
	const reason = because(inAddress === null ? 'date/in-file-name' : where, inAddress === null ? null : line, { date: day });
	return {
		...limits,
		date: `${day}~` as Edtf,
		dateBasis: 'inferred',
		dateReasons: [...limits.dateReasons, reason],
		dateEarliest: day,
		dateLatest: day,
	};
}

/** The day that a path or a file's name holds, YYYY-MM-DD. */
function dayIn(text: string): Edtf | null {
	for (const shape of SHAPES) {
		const match = shape.exec(text);
		const [year, month, day] = [Number(match?.[1]), Number(match?.[3]), Number(match?.[4])];
		if (!match || year < FIRST_YEAR || year > LAST_YEAR || !isDay(year, month, day)) continue;
		return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}` as Edtf;
	}
	return null;
}

/** Whether the day lies outside what comments and past events allow. */
function contradicted(day: Edtf, { dateEarliest, dateLatest }: PublicationDate): boolean {
	const { earliest, latest } = bounds(day);
	return (dateLatest !== null && (earliest ?? '') > dateLatest) || (dateEarliest !== null && (latest ?? '') < dateEarliest);
}
