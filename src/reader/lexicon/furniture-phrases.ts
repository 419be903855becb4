import { type FurniturePhrases, phrases } from './phrases.ts';

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
		`all rights reserved | alle rechte vorbehalten | tous droits réservés | todos los derechos reservados | todos os direitos reservados | tutti i diritti riservati | alle rechten voorbehouden | все права защищены | جميع الحقوق محفوظة | حقوق النشر محفوظة | tüm hakları saklıdır | may not be published, broadcast | may not be reproduced | without permission is prohibited | available only for your personal, non-commercial use | riproduzione riservata | reproduction interdite | is not responsible for the content of external | sitemizde yayınlanan haberlerin | 무단 전재 | 무단전재 | 版权所有 | 無断転載 | alle rettigheter`,
	),
	subscription: phrases(`
		sign up for our | no spam | unsubscribe at any time | may send me offers | sign up for e-mail | sign up for email | get breaking | sign up to our | sign up here | subscribe to our | subscribe now | get the latest news delivered | delivered to your inbox | delivered straight to your inbox | to your inbox | weekday mornings | free newsletter | breaking news alerts | already a subscriber | already have an account | become a subscriber | get unlimited access | free articles | to continue reading | support our journalism | support independent journalism | download our app | get the app | stay up to date with the | click here to get the | thank you for subscribing | thanks for signing up | you have successfully subscribed | follow us on | like us on facebook | straight to your inbox | news in your inbox | use your sign-up | by signing up you | by signing up to | by subscribing you | never miss a story | never miss a local story | sign up today for | digital access to our | tax deductible gift | tax-deductible gift | donate today | click here to subscribe | click here to support | enter your name and email | receive updates by email | subscribe to this newsletter | we send an email with | story ideas to | get the latest headlines | our latest podcast | for the latest news, weather
		unseren newsletter | unserem newsletter | newsletter abonnieren | kostenlosen newsletter | newsletter anmelden | zum newsletter | jetzt abonnieren | jetzt abo | sie sind bereits abonnent | bereits abonnent | mit einem abo | ausgaben gratis | jetzt spenden | spenden sie jetzt | unterstützen sie uns | unterstütze unsere arbeit | folgen sie uns | folge uns | jetzt testen | jetzt kostenlos | weiterlesen mit | artikel ist kostenpflichtig | das ist eine nachricht direkt aus dem | mit einem klick kostenlos | hier kostenlos anmelden | kostenlos für den newsletter | melden sie sich hier | jetzt mitglied werden
		notre newsletter | abonnez-vous | inscrivez-vous | suivez-nous | suscríbete | nuestro boletín | nuestra newsletter | síguenos | assine nossa | nossa newsletter | siga-nos | iscriviti alla | nostra newsletter | seguici su | nieuwsbrief | подпишитесь на | подписывайтесь на | наш телеграм | наш telegram | لمتابعة أخبارنا | اشترك في | تابعنا على | تابعونا على | bültenimize | bizi takip edin | abone olun | whatsapp kanalına | whatsapp kanallarına | votre adresse mail est | votre adresse email est | votre adresse e-mail est | recevez notre newsletter | regístrate gratis | recibe nuestra | meld je aan voor | receba as notícias | receba em seu email | receba no seu e-mail | receba no seu email | participe do canal | zapisz się na newsletter
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
		`(adds | (updates | (recasts | (corrects | (refiles | (rewrites | (repeats | (writes through | (new throughout | (changes byline`,
	),
	advert: phrases(`sponsored by | anzeige: | paid for by | presented by`),
	rights: phrases(`© | (c) 19 | (c) 20 | copyright | © | ⓒ | 저작권자`),
	ticker: phrases(
		`latest news: | breaking: | breaking news: | trending: | eilmeldung: | +++ | en direct | live: | most read: | meistgelesen: | срочно: | عاجل: | son dakika: | just in: | don t miss | don’t miss`,
	),
};
