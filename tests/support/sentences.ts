/** Invented sentences about an invented harbour, and the legacy encodings that pages in each language were saved in. */
export const SENTENCES: Readonly<Record<string, { readonly encodings: readonly string[]; readonly text: string }>> = {
	English: {
		encodings: ['windows-1252', 'iso-8859-15', 'macintosh'],
		text: 'The keeper’s café stayed open – nobody knew why – until the ferry came back. “We shall wait,” said Zoë Brontë, who had naïve hopes of a façade of stone. It cost £40, or so they told the clerk.',
	},
	German: {
		encodings: ['windows-1252', 'iso-8859-15', 'macintosh'],
		text: 'Die große Mauer am Hafen ist in der Nacht zum Dienstag eingestürzt. Fünf Häuser wurden beschädigt, über die Kosten äußerte sich niemand. „Wir müssen die Pfähle prüfen“, sagte die Stadträtin für Häfen.',
	},
	French: {
		encodings: ['windows-1252', 'iso-8859-15', 'macintosh'],
		text: 'Les ingénieurs ont été appelés mardi à l’aube : la digue, bâtie il y a près d’un siècle, s’est effondrée. « Il faudra mesurer chaque pilier », a déclaré l’élue chargée du port, où les pêcheurs attendent déjà.',
	},
	Spanish: {
		encodings: ['windows-1252', 'iso-8859-15'],
		text: 'Los ingenieros volvieron el martes a la bahía y comenzaron a medir qué daños causó la tormenta en el año más lluvioso. «Necesitaremos mil bloques», señaló uno. ¿Quién pagará? Nadie lo sabía aún.',
	},
	Portuguese: {
		encodings: ['windows-1252', 'iso-8859-15'],
		text: 'Os engenheiros voltaram à baía na terça-feira e começaram a medição dos estragos que não se viam há séculos. “Precisaremos de mil pedras”, disse um deles; a câmara não comentou a questão.',
	},
	Swedish: {
		encodings: ['windows-1252', 'iso-8859-15'],
		text: 'Ingenjörerna återvände till hamnen på tisdagen för att mäta vad stormen gjort med vågbrytaren. Ingen på öarna hade hört när färjan skulle gå. ”Vi väntar”, sade en äldre fiskare.',
	},
	Danish: {
		encodings: ['windows-1252', 'iso-8859-15'],
		text: 'Ingeniørerne kom tilbage til havnen på tirsdag for at måle, hvad stormen havde gjort ved molen. Ingen på øerne vidste, hvornår færgen ville sejle. Rådet håbede på et bedre år.',
	},
	Finnish: {
		encodings: ['windows-1252', 'iso-8859-15'],
		text: 'Insinöörit palasivat satamaan tiistaina mittaamaan, mitä myrsky oli tehnyt aallonmurtajalle. Kukaan saarilla ei tiennyt, milloin lautta lähtisi. Järvellä ei näkynyt yhtään venettä.',
	},
	Polish: {
		encodings: ['windows-1250', 'iso-8859-2'],
		text: 'Inżynierowie wrócili we wtorek do portu, żeby zmierzyć, co burza zrobiła z falochronem. Rybacy mówią, że będą czekać, jak czekali zawsze. Rada miejska spodziewała się mniejszych kosztów, lecz nikt nie pytał.',
	},
	Czech: {
		encodings: ['windows-1250', 'iso-8859-2'],
		text: 'Inženýři se v úterý vrátili do přístavu, aby změřili, co bouře udělala s vlnolamem. Rybáři říkají, že počkají, jako čekali vždycky. Městská rada čekala nižší částku, než jaká nakonec vyšla.',
	},
	Hungarian: {
		encodings: ['windows-1250', 'iso-8859-2'],
		text: 'A mérnökök kedden visszatértek a kikötőbe, hogy megmérjék, mit tett a vihar a hullámtörővel. A halászok azt mondták, várnak, ahogy mindig vártak. A városi tanács kevesebb költségre számított a tűzoltóknál.',
	},
	Croatian: {
		encodings: ['windows-1250', 'iso-8859-2'],
		text: 'Inženjeri su se u utorak vratili u luku kako bi izmjerili što je oluja učinila lukobranu. Ribari kažu da će čekati kao što su uvijek čekali. Gradsko vijeće očekivalo je manji trošak.',
	},
	Turkish: {
		encodings: ['windows-1254'],
		text: 'Mühendisler salı günü limana döndü ve fırtınanın dalgakırana ne yaptığını ölçmeye başladı. Balıkçılar her zamanki gibi bekleyeceklerini söyledi. Şehir meclisi daha düşük bir gider bekliyordu.',
	},
	Russian: {
		encodings: ['windows-1251', 'koi8-r', 'iso-8859-5', 'ibm866'],
		text: 'Инженеры вернулись во вторник в гавань, чтобы измерить, что зимние штормы сделали с волнорезом. Нам понадобится тысяча блоков, сказал один из них. Рыбаки будут ждать, как ждали всегда; городской совет ожидал меньшего.',
	},
	Ukrainian: {
		encodings: ['windows-1251'],
		text: 'Інженери повернулися у вівторок до гавані, щоб виміряти, що зробили з хвилерізом зимові бурі. Рибалки кажуть, що чекатимуть, як чекали завжди. Міська рада сподівалася на менші витрати, але її ніхто не питав.',
	},
	Bulgarian: {
		encodings: ['windows-1251'],
		text: 'Инженерите се върнаха във вторник в пристанището, за да измерят какво е направила бурята с вълнолома. Рибарите казаха, че ще чакат, както са чакали винаги. Градският съвет очакваше по-малък разход.',
	},
	Greek: {
		encodings: ['windows-1253', 'iso-8859-7'],
		text: 'Οι μηχανικοί επέστρεψαν την Τρίτη στο λιμάνι για να μετρήσουν τι έκανε η καταιγίδα στον κυματοθραύστη. Οι ψαράδες είπαν ότι θα περιμένουν, όπως περίμεναν πάντα. Το δημοτικό συμβούλιο περίμενε λιγότερα έξοδα.',
	},
	Arabic: {
		encodings: ['windows-1256', 'iso-8859-6'],
		text: 'عاد المهندسون يوم الثلاثاء إلى ميناء المدينة وبدأوا بقياس ما فعلته العواصف بالسد. وقال أحدهم إن العمل سيحتاج إلى ألف حجر، مضيفا أن المجلس البلدي لم يكن يتوقع ذلك. وقال الصيادون إنهم سينتظرون كما انتظروا من قبل.',
	},
	Persian: {
		encodings: ['windows-1256'],
		text: 'مهندسان روز سه شنبه به بندر برگشتند تا ببينند توفان با ديوار چه کرده است. يکي از آنان گفت که به هزار سنگ نياز داريم و شوراي شهر چنين چيزي را پيش بيني نکرده بود.',
	},
	Hebrew: {
		encodings: ['windows-1255', 'iso-8859-8'],
		text: 'המהנדסים שבו ביום שלישי לנמל כדי למדוד מה עשתה הסערה לשובר הגלים. הדייגים אמרו כי ימתינו כפי שהמתינו תמיד. מועצת העיר ציפתה להוצאה קטנה יותר.',
	},
	Japanese: {
		encodings: ['shift_jis', 'euc-jp', 'iso-2022-jp'],
		text: '技師たちは火曜日、港に戻り、冬の嵐が防波堤に与えた損害の測定を始めた。 そのうちの一人は「千個の石が必要だ」と述べた。 町議会はもっと少ないと見込んでいた。 漁師たちは待つと語った。',
	},
	'Chinese, simplified': {
		encodings: ['gb18030'],
		text: '工程师们星期二回到港口，开始测量冬季风暴对防波堤造成的损害。 其中一人说，我们需要一千块石头。 市议会原以为费用会少一些。 渔民们表示，他们会像往常一样等待。',
	},
	'Chinese, traditional': {
		encodings: ['big5'],
		text: '工程師們星期二回到港口，開始測量冬季風暴對防波堤造成的損害。 其中一人說，我們需要一千塊石頭。 市議會原以為費用會少一些。 漁民們表示，他們會像往常一樣等待。',
	},
	Korean: {
		encodings: ['euc-kr'],
		text: '기술자들은 화요일 항구로 돌아와 겨울 폭풍이 방파제에 입힌 피해를 재기 시작했다. 그중 한 사람은 돌 천 개가 필요하다고 말했다. 시의회는 더 적은 비용을 예상했다. 어부들은 늘 그랬듯이 기다리겠다고 했다.',
	},
	Thai: {
		encodings: ['windows-874'],
		text: 'วิศวกรกลับมาที่ท่าเรือเมื่อวันอังคารเพื่อวัดความเสียหายที่พายุทำกับเขื่อนกันคลื่น ชาวประมงบอกว่าจะรอเหมือนที่เคยรอ สภาเมืองคาดว่าค่าใช้จ่ายจะน้อยกว่านี้',
	},
};
