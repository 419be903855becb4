import { phrases } from './phrases.ts';

/** What a note of the newsroom about its own report does. */
export type NoteKind = 'correction' | 'update' | 'embargo' | 'editor' | 'disclosure';

/** Labels that a note stands behind, parted from it by a colon, a dash or a bracket, or alone on a line. Lower case. */
export const NOTE_LABELS: Readonly<Record<NoteKind, readonly string[]>> = {
	correction: phrases(`
		correction | corrections | correction appended | corrections appended | correction date | correction-date | correction and clarification | corrections and clarifications | correction & clarification | corrections & clarifications | clarification | clarification appended | erratum | errata | corrected version
		korrektur | korrekturhinweis | berichtigung | richtigstellung | klarstellung | rectificatif | rectification | correctif | corrección | correcciones | rectificación | fe de errores | fe de erratas | aclaración | correção | correção de texto | errata corrige | correzione | rettifica | precisazione | rectificatie | correctie | rättelse | rettelse | retting | oikaisu | корекция | исправление | поправка | sprostowanie | korekta | helyesbítés | düzeltme
		تصحيح | تصويب | استدراك | توضيح | اصلاحیه | תיקון | 更正 | 訂正 | 정정 | 바로잡습니다
	`),
	update: phrases(`update note | aktualisierungshinweis | note de mise à jour`),
	embargo: phrases(`
		embargo | embargoed | embargoed until | under embargo until | strictly embargoed until | not for publication before | not for release before | hold for release | hold for release until | sperrfrist | sperrfrist bis | sperrvermerk | gesperrt bis | sous embargo | sous embargo jusqu'au | embargado hasta | embargada hasta | embargo fino al | sotto embargo fino al | эмбарго до | ambargo | ambargolu | محظور النشر حتى | يحظر النشر قبل
	`),
	editor: phrases(`
		editor's note | editors' note | editors note | editor note | ed. note | ed's note | note to readers | note to our readers | a note to readers | a note to our readers | note from the editor | from the editor | writer's note | publisher's note | anmerkung der redaktion | anmerkung d. redaktion | anm. d. red. | anm. d. redaktion | hinweis der redaktion | in eigener sache | note de la rédaction | ndlr | nota de la redacción | nota del editor | n. de la r. | nota da redação | nota do editor | nota della redazione | noot van de redactie | redaktionell anmärkning | toimituksen huomautus | примечание редакции | от редакции | примечание редактора | od redakcji | szerkesztői megjegyzés | editörün notu
		ملاحظة المحرر | ملاحظة من المحرر | ملحوظة المحرر | تنويه | תזכורת העורך | 编者按 | 编者注 | 編集部注 | 편집자 주
	`),
	disclosure: phrases(`
		disclosure | full disclosure | disclosure statement | affiliate disclosure | transparency note | transparenzhinweis | transparenz-hinweis | offenlegung | affiliate-hinweis | mention légale d'affiliation
	`),
};

/**
 * Sentences by which a newsroom speaks of its own report, at the start of a line. Lower case; a star or bracket may
 * stand before.
 */
export const NOTE_OPENINGS: Readonly<Record<NoteKind, readonly string[]>> = {
	correction: phrases(`
		corrects | clarifies | this version corrects | this story corrects | this corrects | an earlier version of this | an earlier version of the | a previous version of this | a previous version of the | earlier versions of this | previous versions of this | the original version of this | a headline on an earlier version | this article has been corrected | this article has been amended | this article was amended | this article was corrected | this story has been corrected | this story was corrected | this post has been corrected | this report has been corrected | this piece was amended | this article has been clarified | this story has been clarified
		in einer früheren version | in einer früheren fassung | in einer ersten version | in einer vorherigen version | in der ursprünglichen version | in der ursprünglichen fassung | eine frühere version dieses | eine frühere fassung dieses | dieser artikel wurde korrigiert | dieser beitrag wurde korrigiert | wir haben den fehler | wir haben das korrigiert | une version précédente de cet article | une première version de cet article | une version antérieure de cet article | cet article a été corrigé | cet article a été rectifié | una versión anterior de este | una primera versión de este | este artículo ha sido corregido | esta noticia ha sido corregida | uma versão anterior deste | uma versão anterior desta | este texto foi corrigido | una versione precedente di questo | questo articolo è stato corretto | in een eerdere versie van dit | в предыдущей версии | в первоначальной версии | в более ранней версии | w poprzedniej wersji | نسخة سابقة من هذا | في نسخة سابقة من هذا | تم تصحيح هذا
	`),
	update: phrases(`
		this story has been updated | this article has been updated | this post has been updated | this report has been updated | this piece has been updated | this page has been updated | this story was updated | this article was updated | this post was updated | this report was updated | this story will be updated | this article will be updated | this post will be updated | this report will be updated | this is a developing story | this is a breaking news story | this is a breaking story | this breaking news story is being updated | more details to follow | more to follow | more follows | dieser artikel wurde aktualisiert | dieser beitrag wurde aktualisiert | dieser text wurde aktualisiert | dieser artikel wird laufend aktualisiert | dieser artikel wird fortlaufend aktualisiert | dieser beitrag wird laufend aktualisiert | diese meldung wird aktualisiert | diese meldung wurde aktualisiert | der artikel wurde aktualisiert | mehr in kürze | cet article a été mis à jour | cet article a été actualisé | cet article est en cours de mise à jour | plus d'informations à suivre | esta noticia ha sido actualizada | esta noticia se está actualizando | noticia en desarrollo | habrá ampliación | habrá actualización | este artículo ha sido actualizado | esta matéria foi atualizada | esta reportagem foi atualizada | esta reportagem está em atualização | articolo aggiornato | questo articolo è stato aggiornato | notizia in aggiornamento | articolo in aggiornamento | новость дополняется | новость обновляется | материал дополняется | материал обновлен | материал обновляется | artykuł aktualizowany | bu haber güncellendi | bu haber güncellenmiştir | haber güncelleniyor | تم تحديث هذا | جرى تحديث هذا
	`),
	embargo: [],
	editor: phrases(`
		names have been changed | some names have been changed | the names have been changed | name has been changed | his name has been changed | her name has been changed | their names have been changed | not her real name | not his real name | name geändert | namen geändert | name von der redaktion geändert | namen von der redaktion geändert | alle namen geändert | le prénom a été modifié | les prénoms ont été modifiés | le nom a été modifié | les noms ont été modifiés | les prénoms ont été changés | le prénom a été changé | prénom d'emprunt | los nombres han sido cambiados | el nombre ha sido cambiado | nombre ficticio | nombres ficticios | os nomes foram alterados | nome fictício | nomes fictícios | i nomi sono stati cambiati | nome di fantasia | имя изменено | имена изменены | imiona zostały zmienione | imię zmienione | isimler değiştirilmiştir | اسم مستعار | أسماء مستعارة | الأسماء مستعارة | تم تغيير الأسماء
	`),
	disclosure: phrases(`
		this post may contain affiliate | this article may contain affiliate | this post contains affiliate | this article contains affiliate | this post and the photos | this story contains affiliate | some links in this article | if you buy something through | if you purchase something through | when you buy through links | when you purchase through links | we may earn | we may receive a commission | we may receive a small commission | sometimes we include links to | products featured on this page | dieser artikel enthält affiliate | dieser beitrag enthält affiliate | dieser text enthält affiliate | die mit einem stern gekennzeichneten | die mit * gekennzeichneten
	`),
};

/** Words by which a note below a label of its own shows that it speaks of the report. Lower case. */
export const OWN_REPORT: readonly string[] = phrases(
	`article | story | report | version | headline | photo caption | artikel | beitrag | meldung | fassung | artículo | noticia | artigo | reportagem | articolo | материал | стать | новост | haber | tekst | المقال | الخبر | التقرير | 文章 | 報導 | 記事 | 기사`,
);
