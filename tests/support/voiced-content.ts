import { type Authorities, group, outlet, person, place } from '../../src/model/authority.ts';
import { type Told, told, writeToldReports } from './search-content.ts';

/** An invented archive in many scripts, with every kind of line that a report may print. */

const AUTHORITIES: Authorities = {
	place: [
		place.parse({ id: 'ostreke', label: 'Ostreke', aliases: ['Osterek'], arabic: ['أوسترك'] }),
		place.parse({ id: 'sill', label: 'Sill', aliases: ['Lower Sill'] }),
	],
	group: [group.parse({ id: 'weir-guard', label: 'Weir Guard', aliases: ['Guard of the Weir'] })],
	person: [person.parse({ id: 'omar-feld', label: 'Omar Feld', aliases: ['Umar Feld'] })],
	outlet: [outlet.parse({ id: 'tarn-post', label: 'The Tarn Post' })],
};

const LONG = Array.from({ length: 60 }, (_, at) => `Line ${at} of the ledger was read aloud and nobody objected.`).join(' ');

const REPORTS: readonly Told[] = [
	told(
		'letters',
		'2016-02-03',
		'Growers’ leader O’Vell says “we stay”, and 1,200 sign',
		[
			'Đorđe Marović, a baker from Łęna who lives in the Øresk house on Straße des Ostens, brought bread. The ofﬁce of the ﬁre watch was shut. Cœur de Tarn, a choir, sang.',
			'The T-62 tank by the weir was painted pink. Masks cost £3.50 each. The U.S. envoy left at 9/11 Avenue; the draw-down went on.',
			LONG,
		],
		{
			deck: 'Nobody mentioned the heron',
			kicker: 'Valley notebook',
			alternateHeadlines: ['Quarrel at the cistern'],
			authors: [{ name: 'Beyoncé Łukasz-Ødeby', role: 'upland correspondent' }],
			printedCredits: [
				{ role: 'byline', text: 'From Beyoncé Łukasz-Ødeby', line: 2 },
				{ role: 'credit', text: 'Edited by Pim Ravel', line: 9 },
			],
			credits: [{ role: 'translation', name: 'Ilka Storm' }],
			captions: [{ text: 'A lapwing over the culvert', credit: 'Mara Quint', lines: [5], after: 1 }],
			pullQuotes: [{ text: 'We shall outlast the plaster', of: null, lines: [6] }],
			keywords: ['embankments', 'Zehnt'],
			editorialNotes: [{ kind: 'correction', text: 'An earlier version misnamed the burgrave.', date: null, lines: [8] }],
			comments: [{ author: 'Gorse22', date: null, text: 'Utter balderdash, said the porcupine.', lines: [12] }],
			outlet: 'tarn-post',
		},
	),
	told(
		'german',
		'2016-02-04',
		'Müller und der Kanalsteg',
		['Der Bürgermeister Jürgen Müller hat den Steg in der Straße am Fluß eröffnet. Gäste aus Größe und Höhe kamen.'],
		{ language: 'de', authors: [{ name: 'Jörg Groß' }] },
	),
	told('plain', '2016-02-05', 'Nothing to do with weirs', [
		'The university organist gave a concert. A policy for the police was read. Muller was not there, nor was Mueller. The news was old.',
		'[Ostreke](place:ostreke) and the [Weir Guard](group:weir-guard) met [Omar Feld](person:omar-feld) about the bed.',
	]),
	told(
		'turkish',
		'2016-02-06',
		"Uldır'da baraj tartışması",
		['ULDIR (Kurye) - ISKARTA’da yürüyüş yapılacak. Şarnıçlı çiftçiler katılacak.'],
		{
			language: 'tr',
		},
	),
	told(
		'arabic',
		'2016-02-07',
		'أحمد الفلد يحذر من انهيار السد في أوسترك',
		[
			'قال المهندس إنّ السدّ في [أوسترك](place:ostreke) قد ينهار، وأضاف أنّ المدرسة القديمة ستغمرها المياه.',
			'وبأوسترك خرج الأهالي، ووصل وفد لأوسترك. وكتب على الجدار: الـــمـــاء لنا. وقال علي إنّ مستشفى المدينة مستعدّ.',
		],
		{ language: 'ar', direction: 'rtl' },
	),
	told(
		'persian',
		'2016-02-08',
		'کشاورزان به بستن سد اعتراض کردند',
		['کشاورزان می‌گویند که به دادگاه می‌روند. خانه‌های آنها زیر آب می‌رود. ۳ فوریه'],
		{
			language: 'fa',
			direction: 'rtl',
		},
	),
	told('chinese', '2016-02-09', '省議會表決通過排空席爾水庫', ['省議會表決通過排空席爾水庫。工程師說裂縫更長了。'], {
		language: 'zh',
	}),
	told(
		'japanese',
		'2016-02-10',
		'県議会、シル・ダムの水を抜く',
		['東京都知事は視察を見送った。サッカー場も水没する。2016年のことだ。'],
		{ language: 'ja' },
	),
	told('thai', '2016-02-11', 'สภาลงมติให้ปล่อยน้ำออกจากเขื่อน', ['เกษตรกรบอกว่าจะไปศาล เขาเข้าเมือง'], { language: 'th' }),
	told('korean', '2016-02-12', '댐을 비우기로 하다', ['의회는 화요일 저녁 저수지를 비우기로 했다.'], { language: 'ko' }),
	told('russian', '2016-02-13', 'Совет решил осушить водохранилище', ['Фермеры заявили, что пойдут в суд. Щёлоков молчал.'], {
		language: 'ru',
	}),
	told('hindi', '2016-02-14', 'बाँध खाली करने का फ़ैसला', ['किसानों ने कहा कि वे अदालत जाएँगे। किताब बंद है।'], { language: 'hi' }),
	told('greek', '2016-02-15', 'Το φράγμα αδειάζει', ['Οι αγρότες είπαν ότι θα πάνε στο δικαστήριο.'], { language: 'el' }),
	told(
		'bed',
		'2016-02-16',
		'A bed by the lake',
		['The dry bed lay there. A long way off, beyond the many reeds of the lake, stood a heron.'],
		{
			authors: [{ name: 'Jonas Keel' }],
		},
	),
];

/** Writes the archive into a folder. */
export function writeVoicedContent(folder: string): void {
	writeToldReports(folder, REPORTS, AUTHORITIES);
}

/** A query, and the reports that it must find, no others. */
export const RIGHT: readonly (readonly [query: string, reports: readonly string[]])[] = [
	// Chinese, Japanese, Thai, Korean.
	...(['水庫', '排空', '工程師', '席爾水庫', '裂縫'] as const).map((word) => [word, ['chinese']] as const),
	...(['東京', 'ダム', 'サッカー', '水没'] as const).map((word) => [word, ['japanese']] as const),
	...(['เขื่อน', 'ศาล', 'เกษตรกร', 'สภา'] as const).map((word) => [word, ['thai']] as const),
	['저수지', ['korean']],
	['댐', ['korean']],
	['水', ['chinese', 'japanese']],
	// Letters.
	['Oresk', ['letters']],
	['fire', ['letters']],
	['office', ['letters']],
	['Coeur', ['letters']],
	['Dorde', ['letters']],
	['Lena', ['letters']],
	['drawdown', ['letters']],
	['T62', ['letters']],
	['Vell', ['letters']],
	// German.
	['Mueller', ['german', 'plain']],
	['Strasse', ['german', 'letters']],
	['Fluss', ['german']],
	['Buergermeister', ['german']],
	['Groesse', ['german']],
	// Turkish.
	['sarnicli', ['turkish']],
	['ıskarta', ['turkish']],
	['uldir', ['turkish']],
	// Arabic and Persian.
	['مدرسة', ['arabic']],
	['المدرسه', ['arabic']],
	['مستشفي', ['arabic']],
	['الماء', ['arabic']],
	['سد', ['arabic', 'persian']],
	['میگویند', ['persian']],
	['3', ['letters', 'persian']],
	// Others.
	['Щелоков', ['russian']],
	['किताब', ['hindi']],
	['φραγμα', ['greek']],
	// Who wrote it, and keywords.
	['Jonas Keel', ['bed']],
	['Jörg Groß', ['german']],
	['Beyonce', ['letters']],
	['by:Ravel', ['letters']],
	['by:keel', ['bed']],
	['Ravel', ['letters']],
	['embankments', ['letters']],
	['keyword:zehnt', ['letters']],
	// No word for another.
	['universe', []],
	['organ', ['plain']],
	['polic', ['plain']],
	['new', ['plain']],
	// Operators.
	['heron -bed', ['letters']],
	['heron NOT bed', ['letters']],
	['bed OR fire', ['bed', 'letters', 'plain']],
	['organist OR heron', ['bed', 'letters', 'plain']],
	['dry NEAR/1 bed', ['bed']],
	['dry NEAR/5 heron', []],
	['"dry bed"', ['bed']],
	['"bed dry"', []],
	['univers*', ['plain']],
	['heron AND reeds', ['bed']],
	// Names among words, and by their kind.
	['Osterek Umar Feld', ['plain']],
	['Osterek concert', ['plain']],
	['Osterek السد', ['arabic']],
	['place:Osterek', ['arabic', 'plain']],
	['-place:Osterek weir', ['letters']],
	['outlet:"The Tarn Post" heron', ['letters']],
];
