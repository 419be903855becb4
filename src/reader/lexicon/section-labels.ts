import { phrases } from './phrases.ts';

/**
 * Headings of the parts of a page that are not the report. A line that is one of these, or starts with one and is
 * short, opens such a part. Lower case, letters and digits only.
 */
export const RELATED_LABELS: readonly string[] = phrases(`
		related | related articles | related stories | related content | related posts | related news | related topics | related links | related coverage | related video | related videos | related trending | more related to this story | see also | read also | also read | read more | read next | more on | more on this | more on this story | more stories | more stories like this one | more news | more from | more in | more like this | more articles | you may also | you might also | you may like | recommended | recommended for you | recommended stories | editor s picks | editors picks | editor s recommendations | from the web | around the web | from around the web | on our radar | don t miss | what to read next | up next | next up | next story | previous story | next article | previous article | keep reading | further reading | topics in this | more by | previously | explore more | on this story | on the web | popular articles | loading related articles | today s top
		mehr zum thema | mehr zu | mehr zu diesem thema | mehr aus | mehr von | mehr dazu | mehr news | mehr artikel | mehr nachrichten | weitere artikel | weitere themen | weitere nachrichten | weitere meldungen | weitere news | weitere infos | weitere topthemen | weiterführende links | weitere links | weitere beiträge | weitere informationen | das könnte sie auch interessieren | das könnte dich auch interessieren | das könnte ihnen auch gefallen | auch interessant | dazu passend | passend dazu | passend zum thema | lesen sie auch | lesen sie hier | lesen sie mehr | lies auch | siehe auch | zum thema | thema | ähnliche artikel | ähnliche beiträge | verwandte artikel | verwandte themen | verwandte beiträge | empfehlungen der redaktion | empfehlungen | unsere empfehlungen | links zum thema | aktuelles auf | auch auf | auch spannend | newsletter anmeldung | mehr informationen | mehr lesen | lesetipps | lesetipp | nächster artikel | vorheriger artikel | aktuelle news | aktuelle nachrichten | neueste artikel | neueste nachrichten | im artikel erwähnt | letzte beiträge
		à lire aussi | lire aussi | a lire aussi | voir aussi | sur le même sujet | sur le même thème | articles liés | articles similaires | dans la même rubrique | à voir aussi | plus d actualités | à découvrir | nos autres articles | pour aller plus loin
		lea también | lee también | leer también | te puede interesar | le puede interesar | también te puede interesar | noticias relacionadas | artículos relacionados | relacionadas | relacionado | mirá también | mira también | vea también | ver también | seguir leyendo | más noticias | más información | más sobre | últimas noticias | leia também | leia mais | veja também | notícias relacionadas | mais notícias | saiba mais | leggi anche | potrebbe interessarti | articoli correlati | vedi anche | ti potrebbe interessare | lees ook | lees verder | gerelateerd | meer over | meer nieuws | les også | les mer | läs mer | läs också | læs også
		читайте также | читать также | по теме | материалы по теме | новости по теме | ещё по теме | еще по теме | похожие новости | другие новости | смотрите также | см также | смотри также | рекомендуем | новости партнеров | последние новости
		اقرأ أيضا | إقرأ أيضا | اقرا ايضا | اقرأ ايضا | اقرأ أيضًا | مواضيع ذات صلة | مواضيع متعلقة | أخبار ذات صلة | روابط ذات صلة | مقالات ذات صلة | ذات صلة | المزيد من | شاهد أيضا | قد يهمك | قد يعجبك | أخبار متعلقة | موضوعات ذات صلة
		ilgili haberler | benzer haberler | diğer haberler | güncel haberler | güncel haberleri | bunlar da ilginizi çekebilir | ilginizi çekebilir | son haberler | öne çıkan haberler
		czytaj także | czytaj też | przeczytaj także | przeczytaj też | zobacz także | zobacz też | čtěte také | přečtěte si také | související články | čítajte aj | citiți și | citește și | kapcsolódó cikkek | olvassa el | διαβάστε επίσης | διαβάστε ακόμη | σχετικά άρθρα | קראו גם | כתבות נוספות | כתבות קשורות | بیشتر بخوانید | مطالب مرتبط | اخبار مرتبط | baca juga | berita terkait | xem thêm | đọc thêm | tin liên quan | lue myös | читайте також | прочитајте и | pročitajte i | vezane vijesti | यह भी पढ़ें | आगे पढ़ें | আরও পড়ুন | مزید پڑھیں
		相关新闻 | 相关阅读 | 相关文章 | 相关推荐 | 延伸阅读 | 推荐阅读 | 专题 | 热点新闻 | 関連記事 | あわせて読みたい | 관련기사 | 관련 기사
	`);

export const MOST_READ_LABELS: readonly string[] = phrases(`
		most read | most popular | most popular today | most viewed | most shared | most commented | most recent | popular | popular stories | popular articles | popular now | trending | trending now | trending in | trending stories | what s trending | top stories | latest | latest news | latest stories | latest headlines | breaking news | headlines | recent posts | recent news | upcoming events | in the news | hot topics | editor s choice
		meistgelesen | meistgelesene artikel | meist gelesen | meistgeklickt | meistkommentiert | am meisten gelesen | beliebte artikel | beliebt | top themen | topthemen | schlagzeilen | aktuell | aktuelles | aktuelle meldungen | newsticker | neueste | neueste kommentare | aktuelle kommentare | nachrichten aus | top news
		les plus lus | le plus lu | articles les plus lus | dernières nouvelles | dernières actualités | les plus populaires | à la une | a la une | las más leídas | lo más leído | más leídas | más leídos | lo más visto | mais lidas | as mais lidas | últimas | più letti | i più letti | ultime notizie | meest gelezen | laatste nieuws | mest lest | siste nytt
		самое читаемое | популярное | популярные новости | главные новости | главное | лента новостей | новости
		الأكثر قراءة | الأكثر مشاهدة | الاكثر قراءة | أحدث الأخبار | آخر الأخبار | اخر الاخبار | أهم الأخبار | أخبار عاجلة
		çok okunanlar | en çok okunanlar | en çok okunan haberler | son dakika | manşetler
		最热新闻 | 热门 | 热门文章 | 最新新闻 | アクセスランキング | 많이 본 뉴스 | 많이 본 칼럼 | 인기기사
	`);

/** Headings of the place where readers write. */
export const COMMENT_LABELS: readonly string[] = phrases(`
		comment | comments | one comment | reader comments | your comments | view comments | view post comments | discussion | join the discussion | have your say | leave a reply | leave a comment | post a comment | add a comment | post your comments | write a comment | responses | replies | thoughts on | there are no comments | no comments
		kommentare | kommentar | leserkommentare | lesermeinungen | leserbriefe | kommentar verfassen | kommentar schreiben | kommentar hinterlassen | hinterlasse jetzt einen kommentar | hinterlasse einen kommentar | schreibe einen kommentar | schreiben sie einen kommentar | kommentieren sie | ihre meinung | ihr kommentar | diskussion | kommentare lesen | antworten | ihre meinung zu diesem thema
		commentaires | commentaire | vos commentaires | réactions | laisser un commentaire | réagir | comentarios | comentario | deja un comentario | deja tu comentario | comentários | deixe um comentário | commenti | lascia un commento | reacties | reageer | kommentarer
		комментарии | комментариев | комментария | комментарий | оставить комментарий | обсуждение | التعليقات | تعليقات | اترك تعليقا | اترك تعليق | أضف تعليق | أضف تعليقا | التعليق | yorumlar | yorum | yorum yap | yorum yaz | 评论 | 网友评论 | コメント | 댓글
	`);

/** Labels of keyword lines. */
export const KEYWORD_LABELS: readonly string[] = phrases(`
		keywords | keyword | tags | tag | topics | topic | tagged | tagged with | story topics | more about | related topics | tagged in | tags terms | terms
		schlagworte | schlagwörter | schlagwort | stichworte | stichwörter | themen | mots clés | mots clefs | étiquettes | sujets | thèmes | palabras clave | etiquetas | temas | temas relacionados | temas que aparecen en esta nota | palavras chave | tópicos | assuntos | parole chiave | argomenti | trefwoorden | onderwerpen | emneord | теги | метки | ключевые слова | темы | الكلمات المفتاحية | كلمات مفتاحية | الكلمات الدلالية | وسوم | الوسوم | etiketler | anahtar kelimeler | 关键词 | 标签 | キーワード | タグ | 키워드 | 태그
	`);

/** Labels of boxes that stand in the midst of a text, a title or two long: the text mostly goes on below them. */
export const INLINE_LABELS: readonly string[] = phrases(`
		read more | read also | also read | see also | keep reading | related | related articles | related stories | related coverage | related content | more news | more on this story | read next | don t miss | watch
		lesen sie auch | lies auch | lesen sie hier | auch interessant | mehr zum thema | weitere informationen | passend dazu | dazu passend | siehe auch
		à lire aussi | lire aussi | a lire aussi | voir aussi | à voir aussi | lea también | lee también | leer también | te puede interesar | le puede interesar | también te puede interesar | mirá también | mira también | vea también | ver también | más información | noticias relacionadas
		leia também | leia mais | veja também | saiba mais | leggi anche | vedi anche | potrebbe interessarti | lees ook | les også | läs också | læs også
		читайте также | по теме | смотрите также | اقرأ أيضا | إقرأ أيضا | شاهد أيضا | ilgili haberler | czytaj także | czytaj też | przeczytaj także | zobacz też | zobacz także | čtěte také | διαβάστε επίσης | 관련기사 | 関連記事
	`);
