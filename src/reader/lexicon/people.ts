import { phrases, wordSet } from './phrases.ts';

/** Words that stand before an author's name, lower case, without colon. */
export const BY_WORDS: readonly string[] = phrases(`
		written by | posted by | published by | reported by | story by | article by | text by | words by | report by | analysis by | reporter: | opinion by | review by | commentary by | by
		eine reportage von | eine kolumne von | kolumnist*in: | kolumnist: | kolumnistin: | kolumne von | gastautor: | gastautorin: | ein essay von | durch | geschrieben von | ein artikel von | ein beitrag von | ein gastbeitrag von | eine analyse von | ein kommentar von | kommentar von | veröffentlicht von | verfasst von | artikel von | text von | interview von | analyse von | aus | von
		écrit par | publié par | rédigé par | propos recueillis par | par | publicado por | escrito por | por | scritto da | pubblicato da | articolo di | a cura di | di | door | geschreven door | av | af
		автор | авторы | текст | بقلم | كتب | كتبت | كتبه | تقرير | إعداد | yazan | haber
		מאת | כתב | כתבה | نویسنده | گزارش از | oleh | penulis | tác giả | bởi | författare | kirjoittaja | szerző | zapsal | napsal | opracowanie | συντάκτης
		autorin/autor | autor/in | autor:in | autor/-in | autor*in | autor | autorin | autoren | author | authors | auteur | autora | autore | auteurs | redacción | text | texte | texto | testo | tekst | 作者 | 记者 | 責任編集 | 文 | 글
	`);

/** Headings of the lines that tell who an author is, below the text. Lower case, letters and digits only. */
export const AUTHOR_BOX_LABELS: readonly string[] = phrases(`
		about the author | about the authors | about the writer | about the reporter | about our author | author | the author
		über den autor | über die autorin | über die autoren | über den autoren | zum autor | zur autorin | zur person des autors | korrespondent | korrespondentin
		à propos de l auteur | à propos de l autrice | l auteur | sobre el autor | sobre la autora | acerca del autor | sobre o autor | sobre a autora | l autore | sull autore | over de auteur | o autorze | om författaren | об авторе | عن الكاتب | عن الكاتبة | yazar hakkında
	`);

/** Words that only an organisation, a desk or a job title holds: a name with one of them is not a person. Lower case. */
export const NOT_A_PERSON: ReadonlySet<string> = wordSet(`
	agency agencies agence agences agencia agenzia agentur agenturen nachrichtenagentur agentschap associated press news
	newspaper wire wires newswire service services bureau desk staff team teams editorial editors editor editorial-team
	newsroom redaktion redaktionsnetzwerk onlineredaktion redactie rédaction redacción redação redazione redactor redaksjon
	times post herald tribune daily weekly magazine media network tv radio online web website reporter reporters
	correspondent correspondents writer writers journalist journalists columnist contributor contributors columnista
	korrespondent korrespondentin author authors autor autorin agenturmeldung presseportal pressemitteilung press-release
	pressestelle polizei merkezi haber ajansı ajans information informations infos blog community group company inc ltd llc
	corp gmbh ag university institute foundation ministry department council association office photo photos foto fotos
	bild image images gallery video videos copyright archive archives archiv file pool via source quelle sources
	quellen contact email mail facebook twitter instagram follow read more share print comments comment subscribe today
	yesterday updated published posted monday tuesday wednesday thursday friday saturday sunday january february march
	april june july august september october november december montag dienstag mittwoch donnerstag freitag samstag sonntag
	januar februar märz mai juni juli oktober dezember uhr politics sports business world entertainment culture health
	science technology lifestyle opinion local national international wirtschaft politik kultur panorama gesellschaft
	wissen digital videos newsletter privacy policy terms cookies login register menu search home about us your our the
	paid sponsored promoted content advertisement advertorial anzeige werbung partner
	mitglied member analyst analysts senior chief court head director managing executive presenter host anchor autorenteam kolumnist gastbeitrag special exclusive exklusiv
	this that these and or for with from not in at on of about über unter
`);

/**
 * Words with a capital that no name of a person holds, though they stand in no organisation's: what pages print beside
 * bylines. Lower case.
 */
export const NOT_A_SURNAME: ReadonlySet<string> = wordSet(`
	heute hier hand uns euch ihnen beginn anfang oben unten innen außen here there them us me you hand home all everyone anyone
	blog page pages seite post posts weblog admin webmaster user gast guest anonymous anonym unknown unbekannt wordpressadmin
	comment comments kommentar kommentare keine kein leave hinterlasse schreibe antworten reply add show hide more mehr
	allgemein allgemeines uncategorized uncategorised general thema themen topic category kategorie kategorien tags
	recent join sign buy order donate watch listen load play pause embargoed correction corrected ends end appended advisory
	university college school hospital church park street road bridge ground stadium arena hotel museum theater theatre
	kirche schule straße strasse platz brücke krankenhaus rathaus stadt landkreis bundesprogramm programm projekt zentrum
	mehr weitere alle neue neuer neues neuen beste bester besten erste erster ersten große kleine unser unsere ihr ihre sein seine
	the das der die ein eine le la les un une el los las il lo gli
`);

/** Words by which a name is a newspaper's, a channel's or an agency's. Lower case. */
export const PAPER_WORDS: ReadonlySet<string> = wordSet(`
	news press times post herald tribune journal daily weekly radio television tv gazette chronicle observer mail telegraph mirror
	courier examiner inquirer dispatch bulletin sentinel argus echo standard newspaper magazine wire newswire broadcasting
	zeitung nachrichten anzeiger rundschau blatt tageblatt tagblatt abendblatt kurier bote allgemeine magazin rundfunk
	journaux quotidien dépêche libération figaro diario periódico gaceta noticias jornal folha giornale corriere gazzetta
	gazete gazetesi haber ajansı газета новости вестник известия агентство صحيفة جريدة وكالة قناة شبكة 日报 新闻 新聞 通讯社 일보 신문 뉴스
	agency agence agencia agenzia agentur nachrichtenagentur
`);

/** Words that name a job in journalism or the trade of a guest author. Lower case. */
export const JOB_WORDS: ReadonlySet<string> = wordSet(`
	writer writers reporter reporters editor editors correspondent correspondents columnist journalist journalists contributor producer
	photographer photographers anchor presenter blogger author analyst critic intern staff professor director philosopher
	redakteur redakteurin chefredakteur chefredakteurin reporterin korrespondent korrespondentin kolumnist kolumnistin journalistin
	experte expertin autorin korrespondenten mitarbeiter mitarbeiterin redaktionsmitglied volontär volontärin fotograf fotografin gastautor gastautorin
	journaliste rédacteur rédactrice correspondante correspondant philosophe sociologue historien historienne écrivain professeur
	periodista redactor redactora corresponsal columnista editora reportero reportera jornalista repórter redator redatora colunista
	giornalista inviato inviata corrispondente redattore redattrice журналист журналистка корреспондент обозреватель редактор
	muhabir muhabiri gazeteci yazar редакторка مراسل مراسلة صحفي صحفية محرر محررة كاتب كاتبة 记者 記者 기자
`);

/** Small words inside names. */
export const NAME_PARTICLES: ReadonlySet<string> = wordSet(`
	von van vom zu zum zur der den de del della di da dos das do du des le la las los el al bin bint ibn ben abu abd ul
	y e ter ten af av zur’
`);

/** Words that join two names. */
export const NAME_JOINERS: readonly string[] = phrases(`and | und | et | y | e | en | og | och | и | ve | with | mit | & | و`);

/** News agencies as bylines and datelines print them, lower case, letters and digits only: they wrote no report as persons do. */
export const AGENCIES: ReadonlySet<string> = new Set(
	phrases(`
		ap | afp | reuters | upi | dpa | dpa lno | dpa afx | afx | sid | kna | epd | apa | sda | ats | keystone sda | ddp | dapd | dts | ots | news aktuell | kathpress | rnd
		ansa | agi | adnkronos | efe | europa press | lusa | agencia brasil | telam | notimex | tass | itar tass | ria | ria novosti | interfax | unian | ukrinform
		pti | ani | ians | app | xinhua | kyodo | jiji | yonhap | newsis | bernama | antara | aap | cp | pa | pa media | press association | bloomberg | cnn wire | tns
		belga | anp | ritzau | ntb | tt | stt | pap | ctk | čtk | mti | tanjug | hina | fena | beta | btA | agerpres | anka | dha | iha | aa | anadolu | anadolu agency
		sana | wafa | mena | petra | spa | wam | qna | kuna | bna | nna | irna | isna | fars | tasnim | mehr | maan
		associated press | the associated press | agence france presse | united press international | deutsche presse agentur | thomson reuters | canadian press | the canadian press
		سانا | رويترز | أ ف ب | أ ب | د ب أ | الأناضول | فرانس برس | أسوشيتد برس | وكالات | 新华社 | 新華社 | 共同通信 | 時事通信 | 연합뉴스 | 뉴시스
	`),
);

/**
 * What head lines print beside names and what is none: counts of comments and views, reading times, offers to comment,
 * rubrics behind their label.
 */
export const NOT_NAMES =
	/(?:\b\d{1,6}|\b(?:no|keine|aucun|sin|nessun|add|leave an?|post an?|schreibe einen|schreib einen|hinterlasse einen|write an?|laisser un|deja un|deixe um))\s(?:comments?|kommentare?|commentaires?|comentarios?|comentários?|commenti|reply|replies|antworten|ergänzungen|reaktionen|views?|aufrufe|shares?|min(?:uten?|utes?|s|\.)?(?:\sread|\slesezeit)?|комментари(?:й|я|ев)|yorum)\b|\b(?:comments|kommentare)\s(?:closed|geschlossen|off)\b|\b(?:kategorien?|categories|category|topic|tags?|schlagwörter|abgelegt unter|filed under|posted in|veröffentlicht in|rubrik|thema|eingetragen bei)\s?:[^|•]{0,120}|\b(?:lesezeit|lesedauer|reading time|read time)\b[^|•]{0,20}|\b(?:symbolbild|symbolfoto|archivbild|archivfoto|file photo)\b[^|•]{0,40}|\(\d{1,7}\s?x\s\p{L}{3,12}\)/giu;

const LABELS =
	'(?:written|posted|published|reported|words|text|story|photographs?|photography|photos?|pictures|illustrations?|illustrated|art|artwork|video|graphics|edited)\\sby|(?:fotos?|bilder|illustration(?:en)?|zeichnungen|grafik|text|texte|textes|photos|photographies|fotografie|foto)(?:\\s(?:von|de|di)|\\s?:)';

/** A credit's label in the middle of a piece, with the space before it: "Text Ilse Maron Fotos: Oda Ferrin". */
export const LABEL_INSIDE = new RegExp(`(?<=\\S)\\s(?=(?:${LABELS})[\\s:]+\\p{L})`, 'iu');

/** The same, or a by-word: "A column by Ilse Maron". */
export const BY_INSIDE = new RegExp(
	`(?<=\\S)\\s(?=(?:${LABELS}|by|von|par|durch|autor|autorin|author|автор)[\\s:]+\\p{L})`,
	'iu',
);

/** The writer whom a line in Chinese characters names beside its source. */
export const HAN_WRITER = /(?:作者|记者|記者)\s*[:：]\s*(\p{Script=Han}{2,4})(?![:：\p{Script=Han}])/u;

/** "Un documentaire de Barbe Maron": a kind of text or film and its maker, in languages whose by-word has other uses too. */
export const TEXT_BY =
	/^(?:une?|el|la|un|o|a|il|uno)?\s?(?:documentaire|reportage|film|texte|récit|enquête|podcast|série|chronique|billet|dossier|reportaje|documental|crónica|texto|reportagem|documentário|documentario|inchiesta)\s(?:de|di|d['’])\s?(\p{Lu}.{3,80})$/iu;

/** Words before a by-word in the middle of a line that show it to be one: kinds of texts, and words for publishing. */
export const TEXT_KINDS: ReadonlySet<string> = wordSet(`
	interview kolumne beitrag gastbeitrag blogbeitrag kommentar gastkommentar analyse reportage artikel essay rezension kritik text porträt bericht
	erstellt eingestellt gespeichert geschrieben publiziert veröffentlicht verfasst aktualisiert eingetragen gepostet disko
	column story article words post posted published written created review report submitted added updated
	publié publiée écrit rédigé chronique tribune entretien article publicado escrito columna entrevista crónica reportaje
	publicada artigo coluna pubblicato scritto articolo intervista gepubliceerd geschreven postad skriven опубликовано
`);
