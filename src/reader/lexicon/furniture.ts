import { type FurniturePhrases, phrases, wordSet } from './phrases.ts';

/**
 * Phrases that only page machinery prints. `anywhere`: a line that holds one is furniture, however long it is.
 * `start`: a line that starts with one is furniture when it is short. Lower case, as printed.
 */
export const ANYWHERE: FurniturePhrases = {
	consent: phrases(`
		we use cookies | uses cookies | use of cookies | accept cookies | cookie policy | cookie settings | our cookies | this site is protected by recaptcha | enable javascript | javascript is disabled | this website stores | manage your consent | we and our partners | javascript must be enabled | adobe flash player | content is hosted by a third party | content is not available due to your privacy
		verwendet cookies | verwenden cookies | cookies einverstanden | verwendung von cookies | nutzung von cookies | cookie-einstellungen | externer inhalt angezeigt | externe inhalt angezeigt | externen inhalt, der den artikel | einen externen inhalt von | externer inhalt von | ce contenu est bloqué | este contenido está bloqueado | personenbezogene daten an drittplattformen | personenbezogene daten übermittelt | empfohlener redaktioneller inhalt | empfohlener externer inhalt | aktivieren sie javascript | bitte javascript | speicherung und verarbeitung deiner daten | speicherung und verarbeitung ihrer daten | dieser inhalt wird | inhalte von drittanbietern
		utilise des cookies | utilisons des cookies | utilisation de cookies | utilizamos cookies | uso de cookies | utiliza cookies | usamos cookies | utilizziamo i cookie | utilizza cookie | maakt gebruik van cookies | gebruiken cookies | использует файлы cookie | использует cookie | использование файлов cookie | ملفات تعريف الارتباط | ملفات الارتباط | çerez | informasjonskapsler | bruker cookies
	`),
	rights: phrases(
		`all rights reserved | est protégé par les lois et conventions | certificat émis le | is protected by national and international copyright | alle rechte vorbehalten | tous droits réservés | todos los derechos reservados | todos os direitos reservados | tutti i diritti riservati | alle rechten voorbehouden | все права защищены | جميع الحقوق محفوظة | حقوق النشر محفوظة | tüm hakları saklıdır | may not be published, broadcast | may not be reproduced | without permission is prohibited | available only for your personal, non-commercial use | riproduzione riservata | reproduction interdite | is not responsible for the content of external | sitemizde yayınlanan haberlerin | 무단 전재 | 무단전재 | 版权所有 | 無断転載 | alle rettigheter`,
	),
	subscription: phrases(`
		sign up for our | no spam | unsubscribe at any time | view this email in | view this e-mail in | diese e-mail im browser | cet e-mail dans votre navigateur | este correo en tu navegador | questa e-mail nel browser | you are receiving this e | you re receiving this e | you are receiving this newsletter | you received this e | this email was sent to | this e-mail was sent to | to unsubscribe from | may send me offers | sign up for e-mail | sign up for email | get breaking | sign up to our | sign up here | subscribe to our | subscribe now | get the latest news delivered | delivered to your inbox | delivered straight to your inbox | to your inbox | weekday mornings | free newsletter | breaking news alerts | already a subscriber | already have an account | become a subscriber | get unlimited access | free articles | to continue reading | support our journalism | support independent journalism | download our app | get the app | stay up to date with the | click here to get the | thank you for subscribing | thanks for signing up | you have successfully subscribed | follow us on | like us on facebook | straight to your inbox | news in your inbox | use your sign-up | by signing up you | by signing up to | by subscribing you | never miss a story | never miss a local story | sign up today for | digital access to our | tax deductible gift | tax-deductible gift | donate today | click here to subscribe | click here to support | enter your name and email | receive updates by email | subscribe to this newsletter | we send an email with | story ideas to | get the latest headlines | our latest podcast | for the latest news, weather
		sie erhalten diese e | sie erhalten diesen newsletter | diese e-mail wurde an | vom newsletter abmelden | unseren newsletter | unserem newsletter | newsletter abonnieren | kostenlosen newsletter | newsletter anmelden | zum newsletter | jetzt abonnieren | jetzt abo | sie sind bereits abonnent | bereits abonnent | mit einem abo | ausgaben gratis | jetzt spenden | spenden sie jetzt | unterstützen sie uns | unterstütze unsere arbeit | folgen sie uns | folge uns | jetzt testen | jetzt kostenlos | weiterlesen mit | artikel ist kostenpflichtig | das ist eine nachricht direkt aus dem | mit einem klick kostenlos | hier kostenlos anmelden | kostenlos für den newsletter | melden sie sich hier | jetzt mitglied werden
		vous recevez cet e | vous recevez ce courriel | pour vous désabonner | recibe este correo porque | recibió este correo | para darse de baja | você está recebendo este e | ricevi questa email | вы получили это письмо | чтобы отписаться | وصلتك هذه الرسالة | notre newsletter | abonnez-vous | inscrivez-vous | suivez-nous | suscríbete | nuestro boletín | nuestra newsletter | síguenos | assine nossa | nossa newsletter | siga-nos | iscriviti alla | nostra newsletter | seguici su | nieuwsbrief | подпишитесь на | подписывайтесь на | наш телеграм | наш telegram | لمتابعة أخبارنا | اشترك في | تابعنا على | تابعونا على | bültenimize | bizi takip edin | abone olun | whatsapp kanalına | whatsapp kanallarına | votre adresse mail est | votre adresse email est | votre adresse e-mail est | recevez notre newsletter | regístrate gratis | recibe nuestra | meld je aan voor | receba as notícias | receba em seu email | receba no seu e-mail | receba no seu email | participe do canal | zapisz się na newsletter
	`),
	'comment-rules': phrases(`
		fill all fields | required fields are marked | email address will not be published | email will not be | will prevent auto submit | confirmation code | save my name | logged in to post | log in to comment | sign in to comment | be the first to comment | no comments yet | there are no comments | comments are closed | comments are moderated | moderating all comments | kommentare werden moderiert | serão aprovados pelo moderador | los comentarios serán moderados | les commentaires sont modérés | comment policy | post your comment | community guidelines | terms of service and privacy | please keep it civil | report abuse | comments powered by | let us know in the comments | this entry was posted in | dieser eintrag wurde veröffentlicht | dieser beitrag wurde veröffentlicht | setze ein lesezeichen | setzte ein lesezeichen | bookmark the permalink | adhere to the independent press standards | click here to report it | spelling or grammar error
		um selbst kommentare | kommentare verfassen zu können | diskutieren sie mit | bitte einloggen | e-mail adresse wird nicht veröffentlicht | e-mail-adresse wird nicht veröffentlicht | wird nicht veröffentlicht | meinen namen, e-mail | kommentarfunktion | jetzt einen kommentar | noch keine kommentare | kommentare sind geschlossen | netiquette | schreiben sie den ersten kommentar
		votre adresse de messagerie | soyez le premier à | connectez-vous pour | sé el primero | para comentar | seja o primeiro | para comentar | reserviert für abonnenten | exclusivo para suscriptores | il tuo indirizzo email | ilk yorum | yorumlar onaylanma | içeren yorumlar | ваш адрес email | чтобы оставить комментарий | لن يتم نشر عنوان بريدك | كن أول من | التعليقات المنشورة
	`),
	debris: phrases(`{{ | }} | use of undefined constant | [object object] | <?php | ?> | [caption | function( | .push({ | */?>`),
	advert: phrases(
		`affiliate commission | affiliate links | affiliate partnerships | earn a commission | supported by its audience | supported by its readers | affiliate-links | provisions-links | affiliate-link`,
	),
	weather: phrases(`comprehensive air-quality | particulate matter less`),
};

export const START: FurniturePhrases = {
	share: phrases(
		`share all sharing options | share on | share this | share via | share article | follow on | follow us | email this | print this | add to | click to share | click to | click here | image 1 of | photo 1 of | image credit | estimated read time | reading time | view author archive | auf facebook | auf twitter | per mail | per whatsapp | drucken | lesezeit | lesedauer | temps de lecture | tiempo de lectura | tempo de leitura | tempo di lettura | leestijd | время чтения | okuma süresi | article views | views: | aufrufe | просмотров | عدد القراءات | عدد المشاهدات | visninger | partager sur | compartir en | permalink | follow on twitter | shortlink | email the author | powered by | get author rss | version zum drucken | link to this | media playback is | see it now: | fotostrecke | bilderstrecke | diashow | your video will play | this is a modal window | dieses thema im programm | über dieses thema berichtet | нашли опечатку | нашли ошибку | заметили ошибку | see a typo | do you have a photo or video | do you have a news tip | got a news tip | got a tip | have a news tip | vous voulez signaler | sorry, this content isn | have you heard our`,
	),
	navigation: phrases(
		`you are here | sie sind hier | sie befinden sich | vous êtes ici | estás en | filed under | posted in | home > | home› | home › | home » | home / | startseite > | startseite › | startseite » | beginn > | accueil > | inicio > | главная > | главная » | 首页 > | 首页 / | accueil / | inicio / | startseite / | главная / | الرئيسية / | الرئيسية > | الرئيسية » | الرئيسية › | anasayfa / | ana sayfa / | ana sayfa > | anasayfa > | search for: | suche nach: | download premium | go to`,
	),
	'wire-note': phrases(
		`(adds | (updates | (recasts | (corrects | (refiles | (rewrites | (repeats | (writes through | (new throughout | (changes byline | eds: | eds. note: | eds note: | eds.: | with photo | with photos.`,
	),
	advert: phrases(`sponsored by | anzeige: | paid for by | presented by`),
	rights: phrases(`© | (c) 19 | (c) 20 | copyright | © | ⓒ | 저작권자`),
	ticker: phrases(
		`latest news: | breaking: | breaking news: | trending: | eilmeldung: | +++ | en direct | live: | most read: | meistgelesen: | срочно: | عاجل: | son dakika: | just in: | don t miss | don’t miss`,
	),
};

/** How an offer of a site to its readers begins, and what it offers. Lower case. */
export const OFFER = {
	opens: phrases(`
		sign in to | sign in with | sign up for | sign up to | sign up and | log in to | log in with | login to | register for | register to | register now | register free | register your | create a | create an | create your | join our | join the | join now | join us | become a | get your | get a free | start your | activate your | claim your | manage your
		melden sie sich | melde dich | jetzt anmelden | jetzt registrieren | registrieren sie sich | registriere dich | erstellen sie | erstelle dein | legen sie | loggen sie sich | werden sie | werde mitglied | sichern sie sich | hol dir | holen sie sich
		connectez-vous | créez | créer | inscrivez-vous | identifiez-vous | rejoignez | devenez | inicia sesión | inicie sesión | regístrate | regístrese | crea tu | cree su | crea una | únete | suscríbete | hazte | faça login | entre na | crie sua | crie uma | cadastre-se | registe-se | accedi | registrati | crea il | crea un | iscriviti | diventa | maak een | maak je | meld je aan | log in op | word lid
		войдите | зарегистрируйтесь | создайте | вступайте | załóż | zaloguj się | zarejestruj się | giriş yap | üye ol | hesap oluştur | سجل الدخول | سجل في | أنشئ حساب | أنشئ حسابك | انضم إلى
	`),
	letters: phrases(`newsletter | your inbox | mailing list | infolettre | boletín | boletim | nieuwsbrief | рассылк | النشرة`),
	accounts: phrases(`
		account | free trial | membership | subscription | free registration | unlimited access | konto | probeabo | probemonat | mitgliedschaft | compte | essai gratuit | abonnement | cuenta | suscripción | prueba gratuita | conta | assinatura | abbonamento | аккаунт | учетную запись | hesab | üyelik | حساب
	`),
} as const;

/**
 * Whole lines that are furniture, compared by letters only (digits and marks left out, lower case). Grouped by what
 * they are; each group is the name of a rule.
 */
export const FURNITURE_LINES: FurniturePhrases = {
	navigation: phrases(`
		home | menu | menusections | sections | search | skip to content | skip to main content | aller au contenu | aller au contenu principal | ga naar de inhoud | meteen naar de inhoud | hoppa till huvudinnehåll | hoppa till innehåll | hopp til innhold | gå til hovedindhold | direkt zum inhalt | zum hauptinhalt springen | hauptinhalt | ir al contenido | ir al contenido principal | saltar al contenido | vai al contenuto | salta al contenuto | ir para o conteúdo | pular para o conteúdo | przejdź do treści | przejdź do głównej treści | přejít k obsahu | перейти к содержимому | перейти к содержанию | перейти к основному содержанию | içeriğe geç | siirry sisältöön | 본문 바로가기 | 메뉴 바로가기 | تجاوز إلى المحتوى | انتقل إلى المحتوى | skip to navigation | jump to navigation | site map | sitemap
		contact | contact us | about | about us | careers | jobs | advertise | advertise with us | help | faq | login | log in | sign in | sign in up | sign up | register | subscribe | logout | my account | account | mobile site | desktop site | full site
		back to top | top | go | close | open | more | read more | learn more | see more | show more | load more | view all | see all | all news | next | previous | previous next | prev | back | archive | archives | rss | feeds | forum | blogs | newsletters | newsletter | podcast | podcasts | e paper | epaper | today s date | today s weather | weather | horoscopes | not a member register forgot password | or connect using | forgot password | username | password | no result | view all result
		startseite | suche | suche nach | kontakt | impressum | datenschutz | datenschutzerklärung | agb | nutzungsbedingungen | mediadaten | über uns | anmelden | abo | shop | werbung schalten | zur startseite | nach oben | zum seitenanfang | mehr | mehr anzeigen | weiter | weiterlesen | zurück | vorheriger | nächster | vorherige nächste | aktuelle ausgabe | zum inhalt springen | springe zum inhalt | hauptnavigation | navigation | inhalt | inhaltsverzeichnis | themen | alle themen | topnews | fragen antworten | barrierefreiheit | ticker
		accueil | rechercher | contactez nous | qui sommes nous | mentions légales | plan du site | s abonner | se connecter | en vedette | retour | suivant | précédent | voir plus
		inicio | buscar | contacto | quiénes somos | aviso legal | suscríbete | suscribirse | iniciar sesión | ver más | leer más | siguiente | anterior | início | contato | fale conosco | quem somos | assine | ver mais | leia mais | chi siamo | contatti | abbonati | accedi | leggi tutto
		главная | поиск | форма поиска по сайту | контакты | о проекте | о нас | реклама | войти | регистрация | подробнее | читать далее | все новости
		الرئيسية | اتصل بنا | من نحن | بحث | المزيد | اقرأ المزيد | تسجيل الدخول | القائمة
		ana sayfa | anasayfa | künye | iletişim | hakkımızda | giriş yap | üye ol | devamını oku
		首页 | 登录 | 注册 | 关于我们 | 联系我们 | 关于我们 联系我们 | 更多 | ホーム | 検索 | 로그인 | 회원가입
	`),
	share: phrases(`
		share this | share this story | share this article | share this page | share this post | share this via email | share via email | share story | share options | share all sharing options | more sharing | more options | print this article share it with friends | print logo | save story | link copied | copy link | url is copied | text size | resize text | print article | reuse content | order reprint | order reprints | suggest a correction | report a typo | like it share it | tell a friend | bookmark comment | now playing | back to gallery | loading photo gallery | view full size image | enlarge image | hide caption | show caption | view gallery | view larger image | click to enlarge | story highlights | highlights | just watched | must watch | more videos | see more videos | play video | watch video | video ad feedback | ad feedback | add to | listen to this article | listen | leer en español | follow us | follow us on | follow us on twitter | like us on facebook | click here | image | caption | photos | photo gallery | up next | chapters | playback rate | video loading | video unavailable | tap to play | click to play | scroll down for video | the video will auto play soon | continue reading the main story | start quote | social sharing | like loading | list of items | list of | end of list | save for later | show key events only | read later | follow | following | view profile | full screen | autoplay | click to tweet | tweet this | view graphic | jump to recipe | print recipe | pin recipe | jump to recipe print recipe | view this post on instagram | view this post on facebook | explore topics | replay video | watch again | related topics | media playback is not supported on your device | media playback is unsupported on your device | to play the audio you need to enable javascript | show more sharing options | add as a preferred source
		rate this recipe | rate this post | rate this article | rate this story | from votes | from ratings | from reviews | out of votes | out of ratings | x x | x x x | artikel bewerten | rezept bewerten | beitrag bewerten | diesen artikel bewerten | noter cet article | noter la recette | valora este artículo | avalie este artigo | vota questo articolo
		artikel teilen | beitrag teilen | teilen | jetzt teilen | artikel drucken | jetzt artikel teilen | gefällt ihnen dieser artikel | artikel empfehlen | artikel versenden | artikel anhören | diesen artikel teilen | schriftgröße | facebook twitter e mail drucken | bild vergrößern | großansicht | bildergalerie | bilderstrecke | video starten | diashow starten | text vorlesen | artikel merken | seite drucken | beitrag drucken | link kopieren | vergrößern | bild anzeigen | mehr bilder | auf einer seite lesen | artikel auf einer seite lesen | artikel hören | seite vorlesen | darstellung
		taille du texte | partager cet article | partager | partagez | imprimer | partager sur | écouter cet article | lire la suite | agrandir | lo leggo dopo
		compartir | compartir esta noticia | escuchar artículo | compartilhe | compartilhar | ouvir | condividi | condividi questo articolo | ampliar | deel dit artikel | delen
		поделиться | поделиться ссылкой | распечатать | شارك | شارك الخبر | مشاركة | شارك هذا الموضوع | شارك المقال | حجم الخط | طباعة | paylaş | haberi paylaş | yazı boyutu | 分享 | 分享到 | 分享到微信 | 관련기사 공유
	`),
	advert: phrases(`
		advertisement | advertisements | advert | adverts | advertising | ad | ads | see it now | buy now | shop now | view deal | check price | see price | jetzt kaufen | zum angebot | zum shop | in den warenkorb | acheter maintenant | voir l offre | ver oferta | comprar ahora | compre agora | acquista ora | kup teraz | купить сейчас | اشتر الآن | şimdi satın al | story continues below gallery | article continues below this ad | artikel wird nach der anzeige fortgesetzt | sponsored | sponsored content | sponsored links | promoted | promoted links | ad choices | story continues below | story continues below advertisement | article continues below | continue reading below | continue reading | article continues after ad | scroll to continue | paid content | adchoices | skip ad | loading | related trending
		anzeige | anzeigen | werbung | advertorial | wird geladen | lädt | publicité | publicidad | publicidade | pubblicità | advertentie | реклама | إعلان | اعلان | إعلانات | reklam | 广告 | 広告 | 광고 | continuer la lecture | la suite après la publicité | continua después de la publicidad | continua após a publicidade
	`),
	form: phrases(
		`name | your name | email | e mail | your email | email address | e mail adresse | website | webseite | name required | email required | comment required | post comment | post your comments | post a comment | leave a comment | leave a reply | add a comment | add comment | submit | submit comment | cancel reply | comment as a guest | add contribution as a guest | your email will not be displayed publicly | your email address will not be published | captcha | fill all fields below | absenden | senden | kommentar | kommentar verfassen | kommentar schreiben | kommentar hinterlassen | kommentieren sie | e mail wird nicht veröffentlicht erforderlich | name erforderlich | laisser un commentaire | votre nom | deja un comentario | escribe tu comentario | nombre | nome | enviar | deixe um comentário | lascia un commento | invia | оставить комментарий | ваше имя | имя | отправить | اترك تعليقا | أضف تعليق | أضف تعليقا | الاسم | البريد الإلكتروني | yorum yap | yorum yaz | adınız | gönder | loading comments | read replies | read more replies | see replies | score votes | score vote | upvote | downvote | thumbs up | thumbs down | view replies | show replies | hide replies | view reply | load more comments | show more comments | sort by newest | newest first | oldest first | log in to reply | report comment | flag comment | like reply | reply like | reply report | antworten melden | melden antworten | répondre signaler | responder denunciar | добавить отзыв | zip code | country | select | default selected`,
	),
};

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

/** What stands before the day on which a page was saved, printed or looked at. Lower case. */
export const CAPTURE_LABELS: readonly string[] = phrases(`
		saved | saved on | saved at | captured | captured on | capture date | clipped | clipped on | date clipped | retrieved | retrieved on | accessed | accessed on | date accessed | access date | archived | archived on | downloaded | downloaded on | printed | printed on | print date | last accessed | viewed on | snapshot | snapshot from | screenshot from
		gespeichert | gespeichert am | abgerufen | abgerufen am | zugriff | zugriff am | zuletzt abgerufen | zuletzt abgerufen am | archiviert am | ausgedruckt am | gedruckt am | ausdruck vom | druckdatum | heruntergeladen am
		consulté le | enregistré le | archivé le | imprimé le | téléchargé le | consultado | consultado el | guardado el | archivado el | impreso el | consultado em | acessado em | acesso em | guardado em | consultato il | salvato il | stampato il | geraadpleegd op | opgeslagen op | afgedrukt op | hämtad | hämtad den | sparad | hentet | lest | dostęp | pobrano | zapisano
		дата обращения | сохранено | дата сохранения | erişim tarihi | kaydedildi | تاريخ الحفظ | تم الحفظ | تاريخ الوصول | اطلع عليه | اطلع عليه في
	`);
