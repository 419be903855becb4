import { foldWord, type StampToken, stampTokens } from './stamp-tokens.ts';

/** What a stamp says happened at its time. */
export type StampLabel = 'published' | 'updated';

const PUBLISHED = [
	'published|posted|posted in|posted by|submitted by|submitted|first published|originally published|' +
		'publication date|date published|released|written|created|issued|filed|date',
	'veröffentlicht|erschienen|erstellt|publiziert|geschrieben|online seit|erstveröffentlichung|erstellt am|vom|' +
		'datum|erscheinungsdatum|ersterscheinung|gespeichert von|eingestellt von|eingestellt am|verfasst am|' +
		'geschrieben am|publiziert am|veröffentlicht am|veröffentlicht in',
	'publié|publiée|mise en ligne|posté|créé|mis en ligne|paru|paru le|date de publication|date de parution|' +
		'parution|publié par|soumis par|publicado|publicada|publicación|fecha|fecha de publicación|creado|publicat|' +
		'enviado por|publicado por',
	'data|data de publicação|data di pubblicazione|pubblicato|pubblicata|postado em|creato',
	'gepubliceerd|geplaatst|aangemaakt|publicerad|publicerat|publisert|udgivet|offentliggjort|oprettet|julkaistu',
	'опубликовано|дата публикации|создано|размещено|опубліковано|дата|публикувана|публикувано',
	'opublikowano|data publikacji|publikacja|dodano|publikováno|vydáno|publikované|vytvořeno|megjelent|közzétéve|publikálva',
	'yayınlanma|yayınlanma tarihi|yayın tarihi|yayınlandı|oluşturulma|oluşturulma tarihi|giriş|giriş tarihi|eklenme|tarih',
	'δημοσίευση|δημοσιεύτηκε|δημοσιεύθηκε|ημερομηνία δημοσίευσης|diterbitkan|dipublikasikan|diposting|tayang',
	'تاريخ النشر|تاريخ الخبر|تاريخ الإضافة|نشر|نشر في|نشرت|نشر بتاريخ|تاريخ|بتاريخ|منشور|تاریخ انتشار|منتشر شده|انتشار|زمان انتشار',
	'פורסם|תאריך פרסום|פורסם ב|发布|发布时间|發布|發佈|刊登|发表于|公開|掲載|配信|投稿日|公開日|입력|등록|게시|발행|기사입력|송고',
];
const UPDATED = [
	'updated|last updated|update|last update|upd|modified|last modified|revised|edited|last edited|corrected|correction',
	'aktualisiert|zuletzt aktualisiert|zuletzt geändert|zuletzt bearbeitet|geändert|stand|letzte aktualisierung|' +
		'letztes update|aktualisierung|bearbeitet',
	'mis à jour|mise à jour|modifié|modifiée|dernière mise à jour|actualisé|actualizado|actualizada|' +
		'última actualización|modificado|actualizat|actualització',
	'atualizado|atualizada|última atualização|aggiornato|aggiornata|ultimo aggiornamento|ultima modifica|modificato',
	'bijgewerkt|laatst bijgewerkt|gewijzigd|laatste update|uppdaterad|uppdaterat|senast uppdaterad|oppdatert|' +
		'sist oppdatert|opdateret|sidst opdateret|päivitetty|muokattu',
	'обновлено|обновлен|обновлена|изменено|последнее обновление|оновлено|обновена',
	'aktualizacja|aktualizowano|zaktualizowano|ostatnia aktualizacja|aktualizováno|aktualizované|aktualizace|' +
		'upraveno|frissítve|frissült|módosítva|actualizat la',
	'güncelleme|güncellenme|güncellendi|son güncelleme|güncelleme tarihi|ενημέρωση|ενημερώθηκε|' +
		'τελευταία ενημέρωση|diperbarui|diupdate',
	'آخر تحديث|تحديث|تم التحديث|محدث|حدث في|تم تحديثه|اخر تحديث|به‌روزرسانی|بروزرسانی|به روز رسانی|آخرین به روز رسانی',
	'עודכן|עדכון אחרון|更新|更新时间|更新日|最終更新|最后更新|修改|수정|최종수정|업데이트|기사수정',
];

interface Phrase {
	readonly keys: readonly string[];
	readonly label: StampLabel;
}

const LABELS: ReadonlyMap<string, readonly Phrase[]> = index([
	...phrases(PUBLISHED, 'published'),
	...phrases(UPDATED, 'updated'),
]);

/** The words that labels begin with. */
export const FIRST_WORDS_OF_LABELS: readonly string[] = [...LABELS.keys()];

/** The label that starts at a token, the longest that fits, with the number of tokens it takes. */
export function labelAt(tokens: readonly StampToken[], at: number): { label: StampLabel; length: number } | null {
	for (const { keys, label } of LABELS.get(tokens[at]?.key ?? '') ?? []) {
		if (keys.every((key, offset) => tokens[at + offset]?.key === key)) return { label, length: keys.length };
	}
	return null;
}

/** Words that join the parts of a stamp, in many languages; they say nothing themselves. */
export const JOINERS: ReadonlySet<string> = words(
	'at on of the um am den der uhr le à a às as em de del di da il la las alle ore ora om op den kl klo kello ' +
		'kl. w dnia o godz godzina g года год г в во у о от saat tarihinde dne v ve la ora óra στις της του pukul ' +
		'jam wib الساعة الموافق يوم في بتوقيت عند على ساعة h hr hrs hs horas hora heures heure oras uur м с מ ב בשעה ' +
		'שעה ש noon midnight from ist local time zeit clock t am ca circa и',
);

/** Words that stamp lines carry beside the date: reading times, counts, relative times, sources. */
export const COMPANY: ReadonlySet<string> = words(
	'min mins minute minutes minuten minuti minutos minut read reading lesezeit lesedauer lecture lectura ' +
		'lettura comment comments kommentar kommentare commentaires commentaire comentarios commenti views view ' +
		'gelesen aufrufe reads shares share ago hour hours day days vor stunden stunde tagen edit print source ' +
		'sources quelle quellen quelle: fuente fonte via by von par por di от автор von: written staff no comments ' +
		'reply min. lesen x id nr',
);

/** Time zones that pages in North America print; there an all-number date puts the month first. */
export const MONTH_FIRST_ZONES: ReadonlySet<string> = words('est edt et pst pdt pt cdt ct mst mdt mt akst hst');

/** Other time zones as printed. */
export const ZONES: ReadonlySet<string> = words(
	'gmt utc z bst ist cet cest mez mesz eet eest msk мск cst hkt jst kst sgt aest aedt acst awst nzst nzdt wat ' +
		'cat eat sast pkt trt wib wit wita hrs ast irst idt мсk gst brt art clt',
);

function words(list: string): Set<string> {
	return new Set(list.split(' ').map(foldWord));
}

function phrases(rows: readonly string[], label: StampLabel): Phrase[] {
	return rows.flatMap((row) => row.split('|')).map((phrase) => ({ keys: stampTokens(phrase).map((token) => token.key), label }));
}

function index(list: readonly Phrase[]): Map<string, readonly Phrase[]> {
	const found = new Map<string, Phrase[]>();
	for (const phrase of list) found.set(phrase.keys[0] ?? '', [...(found.get(phrase.keys[0] ?? '') ?? []), phrase]);
	for (const entries of found.values()) entries.sort((a, b) => b.keys.length - a.keys.length);
	return found;
}
