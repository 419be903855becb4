import { phrases } from './phrases.ts';

/**
 * Whole lines that are furniture, compared by letters only (digits and marks left out, lower case). Grouped by what
 * they are; each group is the name of a rule.
 */
export const FURNITURE_LINES: Readonly<Record<string, readonly string[]>> = {
	navigation: phrases(`
		home | menu | menusections | sections | search | skip to content | skip to main content | skip to navigation | jump to navigation | site map | sitemap
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
		share this | share this story | share this article | share this page | share this post | share this via email | share via email | share story | share options | share all sharing options | more sharing | more options | print this article share it with friends | print logo | save story | link copied | copy link | url is copied | text size | resize text | print article | reuse content | order reprint | order reprints | suggest a correction | report a typo | like it share it | tell a friend | bookmark comment | now playing | back to gallery | loading photo gallery | view full size image | enlarge image | hide caption | show caption | view gallery | view larger image | click to enlarge | story highlights | highlights | just watched | must watch | more videos | see more videos | play video | watch video | video ad feedback | ad feedback | add to | listen to this article | listen | leer en español | follow us | follow us on | follow us on twitter | like us on facebook | click here | image | caption | photos | photo gallery | up next | chapters | playback rate
		artikel teilen | beitrag teilen | teilen | jetzt teilen | artikel drucken | jetzt artikel teilen | gefällt ihnen dieser artikel | artikel empfehlen | artikel versenden | artikel anhören | diesen artikel teilen | schriftgröße | facebook twitter e mail drucken | bild vergrößern | großansicht | bildergalerie | bilderstrecke | video starten | diashow starten | text vorlesen | artikel merken | seite drucken | beitrag drucken | link kopieren | vergrößern | bild anzeigen | mehr bilder
		taille du texte | partager cet article | partager | partagez | imprimer | partager sur | écouter cet article | lire la suite | agrandir
		compartir | compartir esta noticia | escuchar artículo | compartilhe | compartilhar | ouvir | condividi | condividi questo articolo | ampliar | deel dit artikel | delen
		поделиться | поделиться ссылкой | распечатать | شارك | شارك الخبر | مشاركة | شارك هذا الموضوع | شارك المقال | حجم الخط | طباعة | paylaş | haberi paylaş | yazı boyutu | 分享 | 分享到 | 分享到微信 | 관련기사 공유
	`),
	advert: phrases(`
		advertisement | advertisements | advertising | ad | ads | sponsored | sponsored content | sponsored links | promoted | promoted links | ad choices | story continues below | story continues below advertisement | article continues below | continue reading below | continue reading | article continues after ad | scroll to continue | paid content | adchoices | skip ad | loading | related trending
		anzeige | anzeigen | werbung | advertorial | wird geladen | lädt | publicité | publicidad | publicidade | pubblicità | advertentie | реклама | إعلان | اعلان | إعلانات | reklam | 广告 | 広告 | 광고 | continuer la lecture | la suite après la publicité | continua después de la publicidad | continua após a publicidade
	`),
	form: phrases(
		`name | your name | email | e mail | your email | email address | e mail adresse | website | webseite | name required | email required | comment required | post comment | post your comments | post a comment | leave a comment | leave a reply | add a comment | add comment | submit | submit comment | cancel reply | comment as a guest | add contribution as a guest | your email will not be displayed publicly | your email address will not be published | captcha | fill all fields below | absenden | senden | kommentar | kommentar verfassen | kommentar schreiben | kommentar hinterlassen | kommentieren sie | e mail wird nicht veröffentlicht erforderlich | name erforderlich | laisser un commentaire | votre nom | deja un comentario | escribe tu comentario | nombre | nome | enviar | deixe um comentário | lascia un commento | invia | оставить комментарий | ваше имя | имя | отправить | اترك تعليقا | أضف تعليق | أضف تعليقا | الاسم | البريد الإلكتروني | yorum yap | yorum yaz | adınız | gönder | loading comments | zip code | country | select | default selected`,
	),
};
