import type { RecordPart } from '../reading.ts';
import { phrases } from './phrases.ts';

/** Labels by what stands behind them, as letters only. */
export type Labels = Readonly<Partial<Record<RecordPart, readonly string[]>>>;

/** Labels that nobody but a database of newspapers prints: two of them show that a capture is its export. */
export const DATABASE_LABELS: Labels = {
	byline: phrases(`byline`),
	dateline: phrases(`dateline`),
	deck: phrases(`highlight | highlights`),
	caption: phrases(`graphic`),
	timestamp: phrases(`publication date`),
	outlet: phrases(`publication title`),
	address: phrases(`document url`),
	text: phrases(`full text`),
	other: phrases(`
		load date | publication type | publication subtype | document type | journal code | pub type | source type | publication info | publication subject | publication year | proquest document id | identifier keyword | subject classification | company industry term | language of publication | country of publication | place of publication | company organization | number of pages | pub subject | links
		update datum | ladedatum | publikationstyp | zeitungs code | zeitungscode | date chargement | date de chargement | type publication | type de publication | fecha de carga | tipo de publicación | laad datum | publicatietype | data di caricamento | tipo di pubblicazione | data de carregamento | tipo de publicação
	`),
};

/** Labels of records of any kind; page furniture prints some of them too. */
export const RECORD_LABELS: Labels = {
	headline: phrases(`
		title | headline | article title | titel | überschrift | schlagzeile | titre | título | titular | titolo | kop | заголовок | العنوان | عنوان | başlık | tytuł | titulek | cím | 标题 | 標題 | タイトル | 제목
	`),
	byline: phrases(`
		author | authors | creator | autor | autoren | autorin | verfasser | auteur | auteurs | autore | autores | autora | автор | авторы | الكاتب | المؤلف | yazar | szerző | författare | forfatter | 作者 | 記者 | 저자
	`),
	timestamp: phrases(`
		date | published | publish date | date published | date of publication | published on | published at | pubdate | datum | veröffentlicht | erschienen | erscheinungsdatum | date de publication | publié | publié le | fecha | fecha de publicación | publicado | data | data di pubblicazione | data de publicação | publicatiedatum | дата | дата публикации | تاريخ | التاريخ | تاريخ النشر | tarih | yayın tarihi | data publikacji | 日期 | 날짜
	`),
	deck: phrases(
		`description | excerpt | subtitle | sub headline | subheadline | dek | standfirst | untertitel | sous titre | chapeau | subtítulo | sottotitolo | اقتباس`,
	),
	keywords: phrases(`tags | keywords | categories | topics | schlagworte | mots clés | palabras clave | parole chiave | теги`),
	outlet: phrases(`
		publication | publisher | outlet | newspaper | site | site name | sitename | website name | publication name | zeitung | publikation | journal | periódico | giornale | krant | издание | الصحيفة | gazete | 报纸
	`),
	address: phrases(`url | link | permalink | source url | original url | web address | address | canonical`),
	saved: phrases(`
		created | clipped | saved | captured | retrieved | accessed | access date | fetched | archived | date saved | date accessed | downloaded | gespeichert | abgerufen | consulté | consultado
	`),
	other: phrases(`
		section | length | language | page | pages | edition | subject | industry | geographic | person | people | company | organization | ticker | copyright | issn | isbn | oclc | abstract | database | last updated | updated | modified | type | id | uid | layout | status | country | words | word count | correction date | series | column | location | city | state | credit | rights | doi | volume | issue | notes | note
		rubrik | länge | sprache | seite | ausgabe | ressort | ressourcen | rubrique | longueur | langue | sección | longitud | idioma | página | lunghezza | lingua | sezione | rubriek | lengte | taal | рубрика | язык | القسم | اللغة | bölüm | dil
	`),
};

/** Lines of a database that part its own words from the report's. */
export const DATABASE_LINES: readonly string[] = phrases(
	`body | classification | end of document | search summary | notes | full text | load date | fin du document | ende des dokuments`,
);

/** The two or three capitals with which Factiva opens a field. */
export const FACTIVA_TAGS: Readonly<Record<string, RecordPart>> = {
	...{ HD: 'headline', BY: 'byline', PD: 'timestamp', SN: 'outlet', LP: 'text', TD: 'text', CR: 'other', ART: 'caption' },
	...{ SE: 'other', CLM: 'other', WC: 'other', ET: 'other', SC: 'other', ED: 'other', PG: 'other', VOL: 'other', LA: 'other' },
	...{ CY: 'other', CT: 'other', RF: 'other', CO: 'other', IN: 'other', NS: 'other', RE: 'other', IPC: 'other', IPD: 'other' },
	...{ PUB: 'other', AN: 'other', DLN: 'dateline' },
};

/** The fields of a mail's head. */
export const MAIL_LABELS: Labels = {
	headline: phrases(
		`subject | betreff | objet | asunto | assunto | oggetto | onderwerp | тема | الموضوع | konu | temat | 主题 | 件名`,
	),
	timestamp: phrases(
		`date | sent | datum | gesendet | envoyé | fecha | enviado | enviado el | data | inviato | verzonden | дата | отправлено | التاريخ | تاريخ | tarih | wysłano`,
	),
	other: phrases(`
		from | to | cc | bcc | reply to | message id | mime version | content type | content transfer encoding | received | return path | delivered to | x mailer | list unsubscribe | list id | sender | importance | attachments | in reply to | references | dkim signature | user agent | x priority
		von | an | antwort an | kopie | de | à | répondre à | para | da | a | van | aan | от | кому | копия | من | إلى | kimden | kime | od | do
	`),
};

/** What a mail program sets before a subject that is answered or passed on. */
export const PASSED_ON = /^(?:(?:re|fwd?|wg|aw|tr|rv|enc|r|i|ynt|ilt|odp|пересл|отв)(?:\[\d+\])?\s?[:：]\s*)+/iu;

/** A count of words, as databases print the length of a report. */
export const LENGTH =
	/^\d[\d.,\s]{0,8}(?:words?|wörter|worte|mots|palabras|palavras|parole|woorden|слов[ао]?|słów|kelime|كلمة)(?!\p{L})/iu;

/** "3 of 12 DOCUMENTS", "Document 3 of 12". */
export const COUNTER =
	/^\s*(?:(?:document|dokument|article|artikel|story|item|record|texte|documento|artículo|документ|الوثيقة)\s+)?(\d{1,4})\s*(?:of|von|de|sur|di|van|из|من|\/)\s*(\d{1,4})\s*(documents?|dokumente?n?|articles?|artikel|stories|items|records|documentos?|documenti|документ\p{L}*|وثيقة|وثائق)?\s*[.:]?\s*$/iu;

/** The number by which a database closes a report: "Document OSTM000020160203ec230000b", "news·20160203·CV·a71k3q". */
export const CLOSING_NUMBER =
	/^\s*(?:(?:AN\s+)?Document\s+[A-Z][A-Z\d]{3,}\d{8}[a-z\d]{6,}|(?:\S{2,16}\s)?(?:news|pdf|web|doc)·\d{8}·\S{4,})\s*$/u;
