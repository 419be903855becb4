import { phrases } from './phrases.ts';

/** How sentences begin that say when the page was published: "This entry was posted on …". Lower case. */
export const PUBLICATION_SENTENCES: readonly string[] = phrases(`
		dieser beitrag wurde | der beitrag wurde | dieser eintrag wurde | der eintrag wurde | dieser artikel wurde | der artikel wurde | dieser artikel ist am | dieser text wurde | der text wurde | diese meldung wurde | diese seite wurde
		this entry was | this post was | this article was | this item was | this story was | this page was | this report was | this note was
		cet article a été | ce billet a été | cette entrée a été | cette note a été | ce texte a été | esta entrada fue | este artículo fue | esta noticia fue | este texto fue | questo articolo è stato | questo post è stato | questa voce è stata | este artigo foi | este post foi | esta notícia foi | esta entrada foi | aquest article | aquesta entrada
		dit bericht werd | dit bericht is | dit artikel werd | dit artikel is | detta inlägg | den här artikeln | dette indlæg | dette innlegget | denne artikkelen | ten wpis został | ten artykuł został | tento článek byl | запись опубликована | эта запись | статья опубликована | bu yazı | bu haber | bu makale | تم نشر هذه المقالة | نشر هذا المقال | هذا المقال نشر
	`);

/** What stands before the day on notices: "Press release of 14 March 2017". Lower case. */
export const NOTICES: readonly string[] = phrases(`
		pressemitteilung vom | pressemeldung vom | meldung vom | mitteilung vom | medienmitteilung vom | nachricht vom | beitrag vom | artikel vom | presseinformation vom | press release | press release of | news release | media release | communiqué du | communiqué de presse du | article du | publié dans l édition du | nota de prensa del | comunicado del | comunicado de prensa del | noticia del | comunicato del | comunicato stampa del | nota à imprensa de | persbericht van | pressmeddelande | pressemelding | пресс релиз от | новость от | red | redaktion
	`);

/** Labels that mean the publication of a report, or of the book or film that it is about. Lower case. */
export const EDITION_LABELS: readonly string[] = phrases(`
		erscheinungsdatum | erscheinungstermin | ersterscheinung | erschienen | erschienen am | date de parution | parution | publication date | date of publication | fecha de publicación | data di pubblicazione | data de publicação | verschijningsdatum | utgivningsdatum | дата выхода | yayın tarihi | تاريخ النشر
	`);

/** Words before a day that is not the day of publication: of a life, a film, an offer, an account. Lower case. */
export const OTHER_DAYS: readonly string[] = phrases(`
		born | born on | died | died on | deceased | dob | date of birth | date of death | release date | released | released on | premiere | opening | opens | opening day | event date | date of event | member since | joined | registered | sale ends | offer ends | ends | expires | valid until | valid through | deadline | apply by | due | due date | closing date | start | starts | starts on | start date | begins | end date | founded | established | since | until | from | photo taken | taken | taken on | picture taken | filed since | as of | prices as of | first flight | launched | built | effective | effective date
		geboren | geboren am | gestorben | gestorben am | verstorben | verstorben am | geburtsdatum | todesdatum | erscheint am | kinostart | filmstart | uraufführung | beginn | ende | gültig bis | gültig ab | gültig vom | bewerbungsschluss | anmeldeschluss | einsendeschluss | mitglied seit | dabei seit | registriert | registriert seit | angemeldet | angemeldet seit | gültig seit | in kraft seit | valid since | valid from | seit | ab | bis | gegründet | aufgenommen am | foto vom | aufnahme vom | nächster termin | termin | veranstaltung
		né le | née le | mort le | morte le | décédé le | décédée le | date de naissance | date de sortie | sortie | sortie le | en salles | en salles le | date limite | valable | membre depuis | inscrit | inscrit le | registrado | registrado el | inscrit depuis | depuis | depuis le | jusqu au | nacido | nacida | fallecido | fallecida | fecha de nacimiento | fecha de estreno | estreno | miembro desde | desde | hasta | válido hasta | nato il | nata il | morto il | morta il | data di nascita | data di uscita | uscita | iscritto dal | nascido em | nascida em | falecido em | data de nascimento | estreia | membro desde | geboren op | overleden op | lid sinds | tot | vanaf
		родился | родилась | умер | умерла | дата рождения | дата выхода | премьера | на сайте с | дата регистрации | действует до | ولد | ولدت | توفي | توفيت | تاريخ الميلاد | تاريخ الوفاة | عضو منذ | doğum | doğum tarihi | ölüm | ölüm tarihi | vizyon tarihi | üyelik tarihi | son başvuru
	`);

/** Labels of a table that tells of an event, beside the one of its day. Lower case. */
export const EVENT_LABELS: readonly string[] = phrases(`
		time | place | venue | location | where | when | tickets | admission | entry | doors | price | uhrzeit | zeit | ort | veranstaltungsort | wann | wo | eintritt | einlass | kosten | preis | heure | lieu | tarif | où | quand | entrée | hora | lugar | dónde | cuándo | precio | entrada | ora | luogo | dove | quando | prezzo | ingresso | tijd | plaats | locatie | waar | entree | czas | miejsce | wstęp | время | место | стоимость | вход | المكان | الزمان | الوقت | yer | saat | ücret
	`);
