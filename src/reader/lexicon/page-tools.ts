import { wordSet } from './phrases.ts';

/**
 * Words of page tools: sharing, printing, text size, player and form controls, account links. A short line made of
 * nothing but these is furniture. Lower case.
 */
export const PAGE_TOOLS: ReadonlySet<string> = wordSet(`
	facebook twitter tweet tweets linkedin whatsapp pinterest reddit tumblr telegram viber messenger instagram youtube flipboard pocket
	google digg stumbleupon stumble delicious xing threema vk vkontakte email mail e fb rss x snapchat tiktok skype line weibo
	pin pinit plusone mastodon bluesky threads signal viadeo newsvine fark buffer evernote instapaper
	share shares shared sharing print pdf copy link copied like likes recommend recommended follow subscribe subscribed bookmark save text size resize
	font larger smaller comment comments reply replies view views more options close open menu search submit login logout log sign in out up
	register skip next previous prev back forward play pause mute unmute fullscreen replay loaded progress video videos photos photo gallery
	image of hide caption show toggle all add to gift listen download article story options this on via with by it the a page options reprint reprints order license toc home top rss
	send friend bookmarks enlarge zoom expand advertisement feedback ad ads skip ok cancel undo via favorites favourites printer friendly version leer en español pint jump recipe
	teilen drucken merken empfehlen kommentare kommentar kommentieren versenden senden artikel vorlesen lesezeichen suche suchen anmelden einloggen registrieren
	abmelden twittern pinnen schließen öffnen menü mehr weiter zurück vorherige nächste vorige nächster vorheriger vor schriftgröße per als auf mit und oder link kopieren kopiert herunterladen
	leserbrief gefällt mir nicht weitersagen beitrag seite nach oben antworten abonnieren folgen speichern newsletter bookmarken druckansicht druckversion
	partager partagez imprimer envoyer commenter commentaires commentaire réagir réactions enregistrer lire sauvegarder suivre abonner connexion rechercher fermer ouvrir taille du texte par sur
	agrandir réduire copier lien écouter favoris signaler
	compartir imprimir enviar comentar comentarios comentario guardar copiar enlace cerrar abrir buscar seguir tamaño texto escuchar artículo en por correo
	compartilhar compartilhe baixar comentários comentário salvar copiar fechar buscar ouvir seguir tamanho da fonte
	condividi condividere stampa invia commenta commenti commento salva copia chiudi apri cerca segui ascolta
	delen afdrukken printen reageer reacties opslaan sluiten zoeken volgen del skriv ut kommentarer lukk dela kommentera
	поделиться печать распечатать комментарии комментарий комментировать версия для печати отправить сохранить закрыть поиск войти вконтакте одноклассники вк ссылка скопировать читать подписаться
	شارك مشاركة طباعة تويتر فيسبوك فيس بوك واتساب تلغرام تعليق تعليقات نسخ الرابط حفظ ارسال إرسال بحث تسجيل الدخول حجم الخط مشاركات انشر
	paylaş paylas yazdır yorum yorumlar yap kaydet kapat ara giriş tweetle gönder abone ol takip et
	分享 分享到 分享到微信 分享到微博 关闭 打印 收藏 评论 微信 微博 シェア ツイート 印刷 コメント 保存 공유 인쇄 댓글 스크랩 인쇄하기 뒤로가기 목록 공유하기 닫기
`);

/** Tool words that prove nothing alone: a line needs one that is not among these. Lower case. */
export const WEAK_TOOL_WORDS: ReadonlySet<string> = wordSet(`
	of this on via with by it the a in out up to all and e x more en du par sur por da per als auf mit und oder line top
	home page article story artikel texto text view add video videos photo photos image ol et back next open follow jump recipe
`);
