/** Phrases of invented news in one language, from which plain reports are made. */
export interface Phrases {
	readonly headlines: readonly string[];
	readonly subjects: readonly string[];
	/** What the subjects did, with the object. */
	readonly deeds: readonly string[];
	/** Where, when and why. */
	readonly turns: readonly string[];
	/** How a clause goes on into the next one. */
	readonly links: readonly string[];
	/** Whole sentences of a few words. */
	readonly shorts: readonly string[];
	readonly speakers: readonly string[];
	/** Byline of an author, stamp of a day in March 2016. */
	readonly byline: (name: string) => string;
	readonly stamp: (day: number) => string;
	readonly dateline: string;
	/** Opening and closing quotation marks. */
	readonly quotes: readonly [string, string];
	readonly stop: string;
	/** What stands between words. */
	readonly space: string;
}

const AUTHORS = ['Ilse Maron', 'Jonas Weir', 'Ruth Amdahl', 'Omar Feld'];
const ARABIC_AUTHORS = ['سامر الحلبي', 'ليلى حداد', 'عمر خليل', 'هدى منصور'];

/** Names that can stand in a byline of the language. */
export function authorsOf(language: string): readonly string[] {
	if (language === 'ar') return ARABIC_AUTHORS;
	if (language === 'ru') return ['Анна Петрова', 'Иван Соколов', 'Мария Орлова', 'Олег Фадеев'];
	return language === 'zh' ? ['王小明', '李文静', '陈国华', '张丽'] : AUTHORS;
}

const en: Phrases = {
	headlines: [
		'Council votes to empty the Sill reservoir',
		'Ferry strike enters third week as talks stall',
		'Halvern: "nobody told us about the gauge"',
		'Growers fear loss of spring planting',
		'Sluices at Kelda Pass reopen after dispute',
		'Rain stops play',
		'Will the old weir hold another winter?',
	],
	subjects: [
		'the provincial council',
		'farmers below the dam',
		'the harbour office',
		'engineers who inspected the wall',
		'the mayor of Ostreke',
		'two of the four unions',
		'the Merrow Basin Authority',
		'a court in Halvern',
		'most of the families',
	],
	deeds: [
		'voted to empty the reservoir',
		'said they would go to court',
		'refused to answer any questions',
		'has asked for more time',
		'will publish the figures',
		'had warned of the crack',
		'agreed to share the costs',
		'found no fault with the gates',
		'closed the road to Varden',
	],
	turns: [
		'on Tuesday night',
		'after three weeks of argument',
		'before the summer',
		'at a meeting in the town hall',
		'because the spring melt came early',
		'for the first time since 2009',
		'in spite of the rain',
		'without giving a reason',
		'and nobody was hurt',
	],
	links: [', while', ', and', ', although', '; at the same time', ', but', ' and later'],
	shorts: ['Nobody was hurt.', 'Talks go on.', '"We shall wait," he said.', 'The company did not comment.'],
	speakers: ['Oda Ferrin', 'Ruth Amdahl, who leads the council', 'a spokesman for the company', 'Omar Feld'],
	byline: (name) => `By ${name}`,
	stamp: (day) => `${day} March 2016`,
	dateline: 'HALVERN (North Coast Wire) – ',
	quotes: ['"', '"'],
	stop: '.',
	space: ' ',
};

const de: Phrases = {
	headlines: [
		'Rat will das Becken am Sill leeren',
		'Streik der Fähren geht in die dritte Woche',
		'Bauern fürchten um die Aussaat im Frühjahr',
		'Schleusen am Keldapass wieder offen',
		'Hält das alte Wehr noch einen Winter?',
		'Regen und kein Ende',
	],
	subjects: [
		'der Rat der Provinz',
		'die Bauern unterhalb der Mauer',
		'das Hafenamt',
		'die Ingenieure',
		'die Bürgermeisterin von Ostreke',
		'zwei der vier Gewerkschaften',
		'ein Gericht in Halvern',
		'die meisten Familien',
	],
	deeds: [
		'hat für die Leerung gestimmt',
		'wollen vor Gericht ziehen',
		'hat um mehr Zeit gebeten',
		'werden die Zahlen veröffentlichen',
		'hatte vor dem Riss gewarnt',
		'teilen sich die Kosten',
		'hat an den Toren keinen Fehler gefunden',
		'sperrte die Straße nach Varden',
	],
	turns: [
		'am Dienstag',
		'nach drei Wochen Streit',
		'vor dem Sommer',
		'bei einer Sitzung im Rathaus',
		'weil die Schmelze früh kam',
		'zum ersten Mal seit 2009',
		'trotz des Regens',
		'ohne einen Grund zu nennen',
	],
	links: [', während', ' und', ', obwohl', '; zugleich', ', aber', ' und später'],
	shorts: ['Verletzt wurde niemand.', 'Die Gespräche gehen weiter.', 'Die Firma äußerte sich nicht.'],
	speakers: ['Oda Ferrin', 'Ruth Amdahl, die den Rat leitet', 'ein Sprecher der Firma'],
	byline: (name) => `Von ${name}`,
	stamp: (day) => `${day}. März 2016`,
	dateline: 'Halvern. ',
	quotes: ['„', '“'],
	stop: '.',
	space: ' ',
};

const fr: Phrases = {
	headlines: [
		'Le conseil vote la vidange du réservoir du Sill',
		'La grève des bacs entre dans sa troisième semaine',
		'Les paysans craignent pour les semis de printemps',
		'Les écluses du col de Kelda rouvrent',
		'La vieille digue tiendra-t-elle un hiver de plus ?',
	],
	subjects: [
		'le conseil de la province',
		'les paysans de la vallée',
		'le bureau du port',
		'les ingénieurs',
		"la maire d'Ostreke",
		'deux des quatre syndicats',
		'un tribunal de Halvern',
		'la plupart des familles',
	],
	deeds: [
		'a voté pour la vidange',
		'veulent aller au tribunal',
		'a demandé plus de temps',
		'publiera les chiffres',
		'avait signalé la fissure',
		'se partagent les frais',
		"n'a trouvé aucun défaut",
		'a fermé la route de Varden',
	],
	turns: [
		'mardi soir',
		'après trois semaines de dispute',
		"avant l'été",
		'lors d’une réunion à la mairie',
		'parce que la fonte est venue tôt',
		'pour la première fois depuis 2009',
		'malgré la pluie',
		'sans donner de raison',
	],
	links: [', tandis que', ' et', ', bien que', ' ; en même temps', ', mais', ' et plus tard'],
	shorts: ["Personne n'a été blessé.", 'Les négociations continuent.', "La société n'a pas répondu."],
	speakers: ['Oda Ferrin', 'Ruth Amdahl, qui dirige le conseil', 'un porte-parole de la société'],
	byline: (name) => `Par ${name}`,
	stamp: (day) => `${day} mars 2016`,
	dateline: 'HALVERN (Dépêche du Nord) - ',
	quotes: ['« ', ' »'],
	stop: '.',
	space: ' ',
};

const es: Phrases = {
	headlines: [
		'El consejo vota vaciar el embalse del Sill',
		'La huelga de los barcos llega a su tercera semana',
		'Los campesinos temen por la siembra de primavera',
		'Reabren las esclusas del paso de Kelda',
		'¿Aguantará la vieja presa otro invierno?',
	],
	subjects: [
		'el consejo de la provincia',
		'los campesinos del valle',
		'la oficina del puerto',
		'los ingenieros',
		'la alcaldesa de Ostreke',
		'dos de los cuatro sindicatos',
		'un tribunal de Halvern',
		'la mayoría de las familias',
	],
	deeds: [
		'votó por vaciar el embalse',
		'quieren ir a los tribunales',
		'ha pedido más tiempo',
		'publicará las cifras',
		'había avisado de la grieta',
		'se reparten los gastos',
		'no encontró ningún fallo',
		'cerró la carretera de Varden',
	],
	turns: [
		'el martes por la noche',
		'tras tres semanas de disputa',
		'antes del verano',
		'en una reunión en el ayuntamiento',
		'porque el deshielo llegó pronto',
		'por primera vez desde 2009',
		'a pesar de la lluvia',
		'sin dar ningún motivo',
	],
	links: [', mientras que', ' y', ', aunque', '; al mismo tiempo', ', pero', ' y más tarde'],
	shorts: ['Nadie resultó herido.', 'Las conversaciones siguen.', 'La empresa no quiso responder.'],
	speakers: ['Oda Ferrin', 'Ruth Amdahl, que dirige el consejo', 'un portavoz de la empresa'],
	byline: (name) => `Por ${name}`,
	stamp: (day) => `${day} de marzo de 2016`,
	dateline: 'Halvern.- ',
	quotes: ['«', '»'],
	stop: '.',
	space: ' ',
};

const pt: Phrases = {
	headlines: [
		'Conselho vota esvaziar a represa do Sill',
		'Greve das balsas entra na terceira semana',
		'Agricultores temem pelo plantio da primavera',
		'Comportas do passo de Kelda são reabertas',
		'A velha barragem aguenta mais um inverno?',
	],
	subjects: [
		'o conselho da província',
		'os agricultores do vale',
		'a capitania do porto',
		'os engenheiros',
		'a prefeita de Ostreke',
		'dois dos quatro sindicatos',
		'um tribunal de Halvern',
		'a maioria das famílias',
	],
	deeds: [
		'votou por esvaziar a represa',
		'querem ir aos tribunais',
		'pediu mais tempo',
		'vai publicar os números',
		'já tinha avisado da rachadura',
		'dividem os custos',
		'não encontrou nenhuma falha',
		'fechou a estrada de Varden',
	],
	turns: [
		'na noite de terça-feira',
		'depois de três semanas de disputa',
		'antes do verão',
		'em uma reunião na prefeitura',
		'porque o degelo veio cedo',
		'pela primeira vez desde 2009',
		'apesar da chuva',
		'sem dar nenhuma razão',
	],
	links: [', enquanto', ' e', ', embora', '; ao mesmo tempo', ', mas', ' e mais tarde'],
	shorts: ['Ninguém ficou ferido.', 'As conversas continuam hoje.', 'A empresa não respondeu.'],
	speakers: ['Oda Ferrin', 'Ruth Amdahl, que dirige o conselho', 'um porta-voz da empresa'],
	byline: (name) => `Por ${name}`,
	stamp: (day) => `${day} de março de 2016`,
	dateline: 'HALVERN (Agência Norte) - ',
	quotes: ['"', '"'],
	stop: '.',
	space: ' ',
};

const it: Phrases = {
	headlines: [
		'Il consiglio vota per svuotare il bacino del Sill',
		'Lo sciopero dei traghetti entra nella terza settimana',
		'I contadini temono per la semina di primavera',
		'Riaprono le chiuse del passo di Kelda',
		'La vecchia diga reggerà un altro inverno?',
	],
	subjects: [
		'il consiglio della provincia',
		'i contadini della valle',
		"l'ufficio del porto",
		'gli ingegneri',
		'la sindaca di Ostreke',
		'due dei quattro sindacati',
		'un tribunale di Halvern',
		'la maggior parte delle famiglie',
	],
	deeds: [
		'ha votato per svuotare il bacino',
		'vogliono andare in tribunale',
		'ha chiesto più tempo',
		'pubblicherà le cifre',
		'aveva segnalato la crepa',
		'si dividono le spese',
		'non ha trovato alcun difetto',
		'ha chiuso la strada per Varden',
	],
	turns: [
		'martedì sera',
		'dopo tre settimane di lite',
		"prima dell'estate",
		'in una riunione al municipio',
		'perché il disgelo è arrivato presto',
		'per la prima volta dal 2009',
		'nonostante la pioggia',
		'senza dare una ragione',
	],
	links: [', mentre', ' e', ', anche se', '; nello stesso tempo', ', ma', ' e più tardi'],
	shorts: ['Nessuno è rimasto ferito.', 'Le trattative continuano ancora.', 'La società non ha risposto.'],
	speakers: ['Oda Ferrin', 'Ruth Amdahl, che guida il consiglio', 'un portavoce della società'],
	byline: (name) => `di ${name}`,
	stamp: (day) => `${day} marzo 2016`,
	dateline: 'HALVERN (Agenzia Nord) - ',
	quotes: ['«', '»'],
	stop: '.',
	space: ' ',
};

const ru: Phrases = {
	headlines: [
		'Совет решил спустить воду из водохранилища',
		'Забастовка на переправе идёт третью неделю',
		'Крестьяне боятся за весенний сев',
		'Шлюзы на перевале снова открыты',
		'Выдержит ли старая плотина ещё одну зиму?',
	],
	subjects: [
		'совет провинции',
		'крестьяне нижней долины',
		'управление порта',
		'инженеры',
		'мэр города Остреке',
		'два профсоюза из четырёх',
		'суд в Халверне',
		'большая часть семей',
	],
	deeds: [
		'решил спустить воду',
		'хотят идти в суд',
		'попросил больше времени',
		'опубликует данные',
		'предупреждал о трещине',
		'поделят расходы',
		'не нашли ошибки',
		'закрыл дорогу на Варден',
	],
	turns: [
		'во вторник вечером',
		'после трёх недель споров',
		'до начала лета',
		'на встрече в городском совете',
		'потому что оттепель пришла рано',
		'впервые с 2009 года',
		'несмотря на дождь',
		'и не назвали причины',
	],
	links: [', а', ' и', ', хотя', '; в то же время', ', но', ' и позже'],
	shorts: ['Никто не пострадал.', 'Переговоры продолжаются.', 'Компания не ответила на вопросы.'],
	speakers: ['Ода Феррин', 'Рут Амдаль, которая руководит советом', 'представитель компании'],
	byline: (name) => `Автор: ${name}`,
	stamp: (day) => `${day} марта 2016`,
	dateline: 'ХАЛВЕРН, 5 мар - Северное агентство. ',
	quotes: ['«', '»'],
	stop: '.',
	space: ' ',
};

const ar: Phrases = {
	headlines: [
		'المجلس يقرر تفريغ خزان المياه في الوادي',
		'إضراب العبارات يدخل أسبوعه الثالث',
		'المزارعون يخشون على موسم الربيع',
		'فتح بوابات السد بعد خلاف طويل',
		'هل يصمد السد القديم شتاء آخر؟',
	],
	subjects: [
		'مجلس المحافظة',
		'المزارعون في أسفل الوادي',
		'مكتب الميناء',
		'المهندسون الذين فحصوا الجدار',
		'رئيسة بلدية المدينة',
		'اثنتان من النقابات الأربع',
		'محكمة في المدينة',
		'معظم العائلات',
	],
	deeds: [
		'صوت على تفريغ الخزان',
		'قالوا إنهم سيذهبون إلى المحكمة',
		'طلب مزيدا من الوقت',
		'سينشر الأرقام',
		'حذر من الشق في الجدار',
		'اتفقوا على تقاسم التكاليف',
		'لم يجدوا أي خطأ',
		'أغلق الطريق إلى الشمال',
	],
	turns: [
		'مساء يوم الثلاثاء',
		'بعد ثلاثة أسابيع من الجدل',
		'قبل حلول الصيف',
		'في اجتماع عقد في البلدية',
		'لأن ذوبان الثلوج جاء مبكرا',
		'للمرة الأولى منذ عام 2009',
		'على الرغم من المطر',
		'من دون ذكر السبب',
	],
	links: ['، بينما', ' و', '، رغم أن', '، وفي الوقت نفسه', '، لكن', ' ثم'],
	shorts: ['ولم يصب أحد بأذى.', 'وتستمر المحادثات بين الطرفين.', 'ولم ترد الشركة على الأسئلة.'],
	speakers: ['عمر خليل', 'هدى منصور التي تدير المجلس', 'متحدث باسم الشركة'],
	byline: (name) => `بقلم: ${name}`,
	stamp: (day) => `${day} مارس 2016`,
	dateline: 'هالفرن - وكالة الشمال - ',
	quotes: ['"', '"'],
	stop: '.',
	space: ' ',
};

const tr: Phrases = {
	headlines: [
		'Meclis barajın boşaltılması için oy verdi',
		'Vapur grevi üçüncü haftasına girdi',
		'Çiftçiler bahar ekimi için endişeli',
		'Kelda geçidindeki kapaklar yeniden açıldı',
		'Eski bent bir kış daha dayanır mı?',
	],
	subjects: [
		'il meclisi',
		'vadideki çiftçiler',
		'liman idaresi',
		'duvarı inceleyen mühendisler',
		'Ostreke belediye başkanı',
		'dört sendikadan ikisi',
		'Halvern’deki bir mahkeme',
		'ailelerin çoğu',
	],
	deeds: [
		'barajın boşaltılmasını istedi',
		'mahkemeye gideceğini söyledi',
		'daha çok zaman istedi',
		'rakamları yayımlayacak',
		'çatlak için uyarmıştı',
		'masrafları paylaşacak',
		'hiçbir kusur bulmadı',
		'Varden yolunu kapattı',
	],
	turns: [
		'salı gecesi',
		'üç hafta süren tartışmadan sonra',
		'yaz gelmeden önce',
		'belediyedeki bir toplantıda',
		'karlar erken eridiği için',
		'2009 yılından beri ilk kez',
		'yağmura rağmen',
		'bir neden göstermeden',
	],
	links: [', öte yandan', ' ve', ', ancak', '; aynı zamanda', ', ama', ' ve daha sonra'],
	shorts: ['Kimse yaralanmadı.', 'Görüşmeler devam ediyor.', 'Şirket sorulara yanıt vermedi.'],
	speakers: ['Oda Ferrin', 'meclisi yöneten Ruth Amdahl', 'şirketin bir sözcüsü'],
	byline: (name) => `Haber: ${name}`,
	stamp: (day) => `${day} Mart 2016`,
	dateline: 'HALVERN (Kuzey Ajansı) - ',
	quotes: ['"', '"'],
	stop: '.',
	space: ' ',
};

const zh: Phrases = {
	headlines: ['议会投票决定放空水库', '渡轮罢工进入第三周谈判停滞', '农民担心春季播种受到影响', '关口水闸在争议后重新开放', '旧水坝能否再撑过一个冬天？'],
	subjects: ['省议会', '水坝下游的农民', '港务局', '检查墙体的工程师', '市长', '四个工会中的两个', '当地一家法院', '大多数家庭'],
	deeds: ['投票决定放空水库', '表示将向法院起诉', '要求给予更多时间', '将公布有关数字', '此前曾对裂缝提出警告', '同意分担费用', '没有发现闸门有任何问题', '关闭了通往北部的公路'],
	turns: ['在星期二晚上', '经过三个星期的争论', '在夏季到来之前', '在市政厅举行的会议上', '由于融雪提前到来', '自2009年以来第一次', '尽管下着大雨', '没有说明任何理由'],
	links: ['，同时', '，而', '，虽然', '；与此同时', '，但是', '，随后'],
	shorts: ['没有人受伤。', '谈判仍在继续。', '该公司没有回答问题。'],
	speakers: ['王小明', '负责议会工作的李文静', '公司发言人'],
	byline: (name) => `记者：${name}`,
	stamp: (day) => `2016年3月${day}日`,
	dateline: '【北方社】',
	quotes: ['“', '”'],
	stop: '。',
	space: '',
};

/** Invented news in ten languages. */
export const PHRASES: Readonly<Record<string, Phrases>> = { en, de, fr, es, pt, it, ru, ar, tr, zh };
