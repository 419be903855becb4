/** Weekday names by language, Sunday first; spellings divided by `|`. */
export const WEEKDAY_NAMES: Readonly<Record<string, string>> = {
	en: 'sunday|sun, monday|mon, tuesday|tues|tue, wednesday|wed, thursday|thurs|thur|thu, friday|fri, saturday|sat',
	de: 'sonntag|so, montag|mo, dienstag|di, mittwoch|mi, donnerstag|do, freitag|fr, samstag|sonnabend|sa',
	fr: 'dimanche|dim, lundi|lun, mardi, mercredi|mer, jeudi|jeu, vendredi|ven, samedi|sam',
	es: 'domingo|dom, lunes|lun, martes, miércoles|mié, jueves|jue, viernes|vie, sábado|sáb',
	pt:
		'domingo|dom, segunda-feira|segunda|seg, terça-feira|terça|ter, quarta-feira|quarta|qua, ' +
		'quinta-feira|quinta|qui, sexta-feira|sexta|sex, sábado|sáb',
	it: 'domenica|dom, lunedì|lun, martedì, mercoledì|mer, giovedì|gio, venerdì|ven, sabato|sab',
	nl: 'zondag|zo, maandag|ma, dinsdag|di, woensdag|wo, donderdag|do, vrijdag|vr, zaterdag|za',
	sv: 'söndag|sön, måndag|mån, tisdag|tis, onsdag|ons, torsdag|tors, fredag|fre, lördag|lör',
	da: 'søndag, mandag, tirsdag, onsdag, torsdag, fredag, lørdag',
	fi: 'sunnuntai|su, maanantai|ma, tiistai|ti, keskiviikko|ke, torstai|to, perjantai|pe, lauantai|la',
	ru: 'воскресенье|вс, понедельник|пн, вторник|вт, среда|ср, четверг|чт, пятница|пт, суббота|сб',
	uk: 'неділя|нд, понеділок|пн, вівторок|вт, середа|ср, четвер|чт, п’ятниця|пт, субота|сб',
	pl: 'niedziela|niedz, poniedziałek|pon, wtorek|wt, środa|śr, czwartek|czw, piątek|pt, sobota|sob',
	cs: 'neděle, pondělí, úterý, středa, čtvrtek, pátek, sobota',
	hu: 'vasárnap, hétfő, kedd, szerda, csütörtök, péntek, szombat',
	ro: 'duminică, luni, marți, miercuri, joi, vineri, sâmbătă',
	tr: 'pazar, pazartesi, salı, çarşamba, perşembe, cuma, cumartesi',
	el: 'κυριακή, δευτέρα, τρίτη, τετάρτη, πέμπτη, παρασκευή, σάββατο',
	id: 'minggu|ahad, senin, selasa, rabu, kamis, jumat, sabtu',
	ar: 'الأحد, الاثنين|الإثنين, الثلاثاء, الأربعاء, الخميس, الجمعة, السبت',
	fa: 'یکشنبه, دوشنبه, سه‌شنبه|سه شنبه, چهارشنبه, پنجشنبه|پنج شنبه, جمعه, شنبه',
	he: 'יום ראשון, יום שני, יום שלישי, יום רביעי, יום חמישי, יום שישי, שבת|יום שבת',
	zh: '星期日|星期天|周日|週日, 星期一|周一|週一, 星期二|周二|週二, 星期三|周三|週三, 星期四|周四|週四, 星期五|周五|週五, 星期六|周六|週六',
	ja: '日曜日|日曜, 月曜日|月曜, 火曜日|火曜, 水曜日|水曜, 木曜日|木曜, 金曜日|金曜, 土曜日|土曜',
	ko: '일요일, 월요일, 화요일, 수요일, 목요일, 금요일, 토요일',
};

/** The same of languages whose names count only where they are longer than four letters, or the page is in the language. */
export const MORE_WEEKDAY_NAMES: Readonly<Record<string, string>> = {
	th:
		'วันอาทิตย์ที่|วันอาทิตย์|อาทิตย์|อา., วันจันทร์ที่|วันจันทร์|จันทร์, วันอังคารที่|วันอังคาร|อังคาร, ' +
		'วันพุธที่|วันพุธ|พุธ, วันพฤหัสบดีที่|วันพฤหัสบดี|พฤหัสบดี|พฤหัสฯ, วันศุกร์ที่|วันศุกร์|ศุกร์, ' +
		'วันเสาร์ที่|วันเสาร์|เสาร์',
	vi: 'chủ nhật|cn, thứ hai|thứ 2, thứ ba|thứ 3, thứ tư|thứ 4, thứ năm|thứ 5, thứ sáu|thứ 6, thứ bảy|thứ 7',
	lt: 'sekmadienis, pirmadienis, antradienis, trečiadienis, ketvirtadienis, penktadienis, šeštadienis',
	lv:
		'svētdiena|svētdien, pirmdiena|pirmdien, otrdiena|otrdien, trešdiena|trešdien, ceturtdiena|ceturtdien, ' +
		'piektdiena|piektdien, sestdiena|sestdien',
	sl: 'nedelja|ned, ponedeljek|pon, torek|tor, sreda|sre, četrtek|čet, petek|pet, sobota|sob',
	be: 'нядзеля, панядзелак, аўторак, серада, чацвер, пятніца, субота',
	mk: 'недела, понеделник, вторник, среда, четврток, петок, сабота',
	sq: 'e diel|diel, e hënë|hënë, e martë|martë, e mërkurë|mërkurë, e enjte|enjte, e premte|premte, e shtunë|shtunë',
	ku: 'yekşem, duşem, sêşem, çarşem, pêncşem, în, şemî',
	ckb: 'یەکشەممە, دووشەممە, سێشەممە, چوارشەممە, پێنجشەممە, هەینی, شەممە',
	ps: 'یکشنبه, دوشنبه, سه‌شنبه, چهارشنبه, پنجشنبه, جمعه, شنبه',
	ur: 'اتوار, پیر|سوموار, منگل, بدھ, جمعرات, جمعہ, ہفتہ',
	hi: 'रविवार, सोमवार, मंगलवार, बुधवार, गुरुवार|बृहस्पतिवार, शुक्रवार, शनिवार',
	bn: 'রবিবার|রোববার, সোমবার, মঙ্গলবার, বুধবার, বৃহস্পতিবার, শুক্রবার, শনিবার',
	hr: 'nedjelja|nedjelju, ponedjeljak, utorak, srijeda|srijedu, četvrtak, petak, subota|subotu',
	sr: 'nedelja|недеља, ponedeljak|понедељак, utorak|уторак, sreda|среда, četvrtak|четвртак, petak|петак, subota|субота',
	bg: 'неделя, понеделник, вторник, сряда, четвъртък, петък, събота',
	et: 'pühapäev, esmaspäev, teisipäev, kolmapäev, neljapäev, reede, laupäev',
	no: 'søndag, mandag, tirsdag, onsdag, torsdag, fredag, lørdag',
	ca: 'diumenge, dilluns, dimarts, dimecres, dijous, divendres, dissabte',
	sk: 'nedeľa, pondelok, utorok, streda, štvrtok, piatok, sobota',
	ms: 'ahad, isnin, selasa, rabu, khamis, jumaat, sabtu',
	sw: 'jumapili, jumatatu, jumanne, jumatano, alhamisi, ijumaa, jumamosi',
	tl: 'linggo, lunes, martes, miyerkules, huwebes, biyernes, sabado',
	eu: 'igandea, astelehena, asteartea, asteazkena, osteguna, ostirala, larunbata',
	hy: 'կիրակի, երկուշաբթի, երեքշաբթի, չորեքշաբթի, հինգշաբթի, ուրբաթ, շաբաթ',
	ka: 'კვირა, ორშაბათი, სამშაბათი, ოთხშაბათი, ხუთშაბათი, პარასკევი, შაბათი',
	kk: 'жексенбі, дүйсенбі, сейсенбі, сәрсенбі, бейсенбі, жұма, сенбі',
	az: 'bazar, bazar ertəsi, çərşənbə axşamı, çərşənbə, cümə axşamı, cümə, şənbə',
	is: 'sunnudagur, mánudagur, þriðjudagur, miðvikudagur, fimmtudagur, föstudagur, laugardagur',
	cy: 'dydd sul, dydd llun, dydd mawrth, dydd mercher, dydd iau, dydd gwener, dydd sadwrn',
};
