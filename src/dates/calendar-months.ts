import type { OtherCalendar } from './other-calendars.ts';

/** The months of other calendars as pages print them, first month first, spellings divided by `|`. Lower case. */
export const CALENDAR_MONTHS: readonly (readonly [OtherCalendar, string])[] = [
	['persian', 'فروردین, اردیبهشت, خرداد, تیر, مرداد|امرداد, شهریور, مهر, آبان, آذر, دی, بهمن, اسفند'],
	['persian', 'حمل, ثور, جوزا|جوزاء, سرطان, اسد, سنبله|سمبله, میزان, عقرب, قوس, جدی, دلو, حوت'],
	['persian', 'وری, غویی, غبرګولی, چنګاښ, زمری, وږی, تله, لړم, لیندۍ, مرغومی, سلواغه, کب'],
	['persian', 'farvardin, ordibehesht, khordad, tir, mordad|amordad, shahrivar, mehr, aban, azar, dey, bahman, esfand'],
	['persian', 'hamal, sawr|saur, jawza, saratan, asad, sunbula|sonbola, mizan, aqrab, qaws, jadi, dalwa|dalw, hut'],
	[
		'islamic-umalqura',
		'محرم|محرم الحرام, صفر|صفر المظفر, ربيع الأول|ربيع أول|ربیع الاول, ربيع الآخر|ربيع الثاني|ربيع ثاني|ربیع الثانی, جمادى الأولى|جمادى الأول|جمادي الاولى|جمادی الاول, جمادى الآخرة|جمادى الثانية|جمادى الثاني|جمادي الاخرة|جمادی الثانی, رجب|رجب المرجب, شعبان|شعبان المعظم, رمضان|رمضان المبارك, شوال|شوال المكرم, ذو القعدة|ذي القعدة|ذوالقعدة|ذي قعدة|ذیقعده, ذو الحجة|ذي الحجة|ذوالحجة|ذي حجة|ذیحجه',
	],
	[
		'islamic-umalqura',
		"muharram, safar, rabi al awwal|rabi' al-awwal|rabi' i|rabi al-awal|rebiülevvel, rabi al thani|rabi' al-thani|rabi' ii|rabi al-akhir|rebiülahir, jumada al awwal|jumada al-awwal|jumada al-ula|jumada i|cemaziyelevvel, jumada al thani|jumada al-thani|jumada al-akhirah|jumada ii|cemaziyelahir, rajab|recep, sha'ban|shaban|şaban, ramadan|ramazan|ramadhan, shawwal|shawal|şevval, dhu al-qadah|dhu al-qa'dah|dhul qadah|dhu'l-qa'dah|zilkade, dhu al-hijjah|dhul hijjah|dhu'l-hijjah|dhul-hijja|zilhicce",
	],
	[
		'hebrew',
		'תשרי, חשוון|חשון|מרחשוון, כסלו, טבת, שבט, אדר א|אדר ראשון, אדר|אדר ב|אדר שני, ניסן, אייר, סיוון|סיון, תמוז, אב, אלול',
	],
	[
		'hebrew',
		'tishrei|tishri, heshvan|cheshvan|marcheshvan, kislev, tevet, shevat|shvat, adar i, adar|adar ii, nisan|nissan, iyar, sivan, tammuz|tamuz, av, elul',
	],
];

/** Words between day, month and year, and marks behind the year, that say nothing themselves. */
export const CALENDAR_LINKS: ReadonlySet<string> = new Set(
	', ، . - / ماه من عام سنه سال of de שנת שנה ה ׳'.split(' ').concat('شهر'),
);
/** What may be printed behind the year: "1437 هـ", "1394 ه.ش", "1394 خورشیدی", "5776 AM". */
export const CALENDAR_MARKS: ReadonlySet<string> = new Set('ه هجري هجریه هجريه ش ق شمسي خورشيدي قمري ah sh hijri h'.split(' '));
