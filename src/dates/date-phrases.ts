import { isoWeekday } from './calendar.ts';

/** The turns of phrase in which one language speaks of dates. `{a}` and `{b}` are dates in words. */
export interface DatePhrases {
	readonly months: readonly string[];
	readonly shortMonths: readonly string[];
	/** Monday first. */
	readonly weekdays: readonly string[];
	readonly seasons: readonly string[];
	/** `{d}` day, `{m}` month name, `{y}` year. */
	readonly day: string;
	readonly dayAndMonth: string;
	readonly shortDay: string;
	readonly month: string;
	readonly decade: string;
	readonly century: string;
	readonly between: string;
	readonly onOrBefore: string;
	readonly onOrAfter: string;
	readonly from: string;
	readonly until: string;
	readonly span: string;
	readonly or: string;
	readonly and: string;
	readonly about: string;
	readonly uncertain: string;
	readonly uncertainRange: string;
	/** Between the items of a list, the last but one excepted. */
	readonly comma: string;
	readonly unknown: string;
}

const EN: DatePhrases = {
	months: 'January February March April May June July August September October November December'.split(' '),
	shortMonths: 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' '),
	weekdays: 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' '),
	seasons: ['spring', 'summer', 'autumn', 'winter'],
	day: '{d} {m} {y}',
	dayAndMonth: '{d} {m}',
	shortDay: '{d} {m} {y}',
	month: '{m} {y}',
	decade: '{y}s',
	century: '{y}–{z}',
	between: 'one day between {a} and {b}',
	onOrBefore: 'on or before {a}',
	onOrAfter: 'on or after {a}',
	from: 'from {a}',
	until: 'until {a}',
	span: '{a} – {b}',
	or: '{a} or {b}',
	and: '{a} and {b}',
	about: 'about {a}',
	uncertain: '{a}, not certain',
	uncertainRange: '{a}, day not certain',
	comma: ', ',
	unknown: 'date not known',
};

const DE: DatePhrases = {
	months: 'Januar Februar März April Mai Juni Juli August September Oktober November Dezember'.split(' '),
	shortMonths: 'Jan. Febr. März Apr. Mai Juni Juli Aug. Sept. Okt. Nov. Dez.'.split(' '),
	weekdays: 'Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonntag'.split(' '),
	seasons: ['Frühjahr', 'Sommer', 'Herbst', 'Winter'],
	day: '{d}. {m} {y}',
	dayAndMonth: '{d}. {m}',
	shortDay: '{d}. {m} {y}',
	month: '{m} {y}',
	decade: '{y}er Jahre',
	century: '{y}–{z}',
	between: 'ein Tag zwischen dem {a} und dem {b}',
	onOrBefore: 'spätestens {a}',
	onOrAfter: 'frühestens {a}',
	from: 'ab {a}',
	until: 'bis {a}',
	span: '{a} – {b}',
	or: '{a} oder {b}',
	and: '{a} und {b}',
	about: 'etwa {a}',
	uncertain: '{a}, nicht gesichert',
	uncertainRange: '{a}, Tag nicht gesichert',
	comma: ', ',
	unknown: 'Datum unbekannt',
};

const AR: DatePhrases = {
	months: 'يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر'.split(' '),
	shortMonths: 'يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر'.split(' '),
	weekdays: 'الاثنين الثلاثاء الأربعاء الخميس الجمعة السبت الأحد'.split(' '),
	seasons: ['ربيع', 'صيف', 'خريف', 'شتاء'],
	day: '{d} {m} {y}',
	dayAndMonth: '{d} {m}',
	shortDay: '{d} {m} {y}',
	month: '{m} {y}',
	decade: 'عقد {y}',
	century: '{y}–{z}',
	between: 'يوم بين {a} و{b}',
	onOrBefore: 'في {a} أو قبله',
	onOrAfter: 'في {a} أو بعده',
	from: 'منذ {a}',
	until: 'حتى {a}',
	span: '{a} – {b}',
	or: '{a} أو {b}',
	and: '{a} و{b}',
	about: 'حوالي {a}',
	uncertain: '{a}، غير مؤكد',
	uncertainRange: '{a}، اليوم غير مؤكد',
	comma: '، ',
	unknown: 'التاريخ غير معروف',
};

/** The phrases of a language, BCP 47; English where there are none. */
export function datePhrases(language: string): DatePhrases {
	const primary = language.split('-')[0];
	return primary === 'de' ? DE : primary === 'ar' ? AR : EN;
}

/** Name of a month (1–12). */
export function monthName(month: number, language = 'en'): string {
	return datePhrases(language).months[month - 1] ?? '';
}

/** Name of the weekday of a day YYYY-MM-DD. */
export function weekdayName(day: string, language = 'en'): string {
	return datePhrases(language).weekdays[isoWeekday(day) - 1] ?? '';
}

/** Puts words in the places of a phrase: `{a}` becomes `values.a`. */
export function phrase(pattern: string, values: Readonly<Record<string, string | number>>): string {
	return pattern.replace(/\{([a-z])\}/g, (_, key: string) => String(values[key] ?? ''));
}
