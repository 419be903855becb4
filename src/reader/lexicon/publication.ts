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
