import { phrases } from './phrases.ts';

/** Labels before a picture credit, lower case. */
export const PHOTO_LABELS: readonly string[] = phrases(`
		photo | photos | photo by | photos by | photo credit | photograph | photograph by | picture | pictures | picture by | image | image by | image credit | images | credit | illustration | illustration by | graphic | video | file photo | photo file | screenshot | archive photo | cover image | cover photo | cover picture | lead image | lead photo | header image | featured image | feature image | main image | main photo | top image | top photo | banner image
		foto | fotos | bild | bilder | symbolbild | symbolfoto | archivbild | archivfoto | bildquelle | quelle bild | fotocredit | grafik | titelbild | beitragsbild | coverbild | covermotiv | headerbild | teaserbild | bildnachweis | bildrechte | aufmacherbild
		crédit photo | photo de couverture | image de couverture | photo à la une | imagen de portada | foto de portada | imagem de capa | foto de capa | immagine di copertina | foto di copertina | crédit | crédits | photo d archives | photo d illustration | illustration | imagen | imagen de archivo | fotografía | archivo | crédito | imagem | divulgação | reprodução | immagine | foto d archivio | beeld | foto archief
		фото | фотография | иллюстрация | архивное фото | снимок | صورة | تصوير | الصورة | أرشيف | صورة أرشيفية | fotoğraf | arşiv | görsel | 图 | 图注 | 摄影 | 写真 | 사진 | 자료사진 | 사진 제공 | 图片来源 | 图源 | 资料图
		fot | zdj | zdjęcie | kuva | bilde | bildet | billede | fotó | kép | ilustrační foto | foto ilustrativ | φωτογραφία | φωτο | צילום | עکس | تصویر | gambar | ảnh | світлина | ilustracija
	`);

/** Words by which a line tells of what is seen in a picture, lower case. */
export const SEEN_WORDS: readonly string[] = phrases(`
		is seen | are seen | was seen | seen here | is pictured | are pictured | pictured | is shown | are shown | shown here | in this photo | in this file photo | in this image | in this picture | file photo | this photo provided | handout photo | undated photo | photo provided by | provided by | photograph, | looks on | look on | poses for | pose for | gestures | takes selfies | takes a selfie | shake hands | shakes hands | stands in front | stand in front | walks past | walk past | speaks at | speaks during | speaks to | speaks in | arrives at | attends a | attend a | (left) | (right) | (l) | (r) | (c) | , left, | , right, | , center, | , centre, | from left | on the left | on the right
		(links) | (rechts) | (mitte) | (l.) | (r.) | im bild | auf dem foto | auf dem bild | unser bild | das foto zeigt | zu sehen | archivbild | symbolbild | symbolfoto | (à gauche) | (à droite) | sur cette photo | photo d’illustration | photo d'illustration | en la imagen | en la foto | imagen de archivo | na foto | nella foto | op de foto | на фото | на снимке | في الصورة | صورة من | fotoğrafta
	`);

/** Those of these words that no heading holds: who stands where in a picture. */
export const SURELY_SEEN_WORDS: readonly string[] = phrases(`
		is seen | are seen | is pictured | are pictured | is shown | seen here | pictured here | in this photo | in this file photo | in this image | in this picture | file photo | photo provided | (left) | (right) | (centre) | (center) | , left, | , right, | , center, | , centre, | from left | left to right | on the left | on the right | top left | bottom right | speaking at | speaking during | looking on | posing for | posing with
		(links) | (rechts) | (mitte) | (l.) | (r.) | (m.) | im bild | auf dem foto | auf dem bild | unser bild | das foto zeigt | v.l.n.r. | v.l. | von links | von rechts | (à gauche) | (à droite) | (au centre) | de gauche à droite | sur cette photo | (a la izquierda) | (a la derecha) | (izq.) | (der.) | de izquierda a derecha | en la imagen | en la foto | na foto | à esquerda | à direita | da sinistra | nella foto | op de foto | links op de foto | на фото | на снимке | слева направо | в центре | (слева) | (справа) | في الصورة | من اليمين | من اليسار | (يمين) | (يسار) | fotoğrafta | soldan sağa | (solda) | (sağda)
	`);

/** Labels of pictures that pages print for those who hear them, lower case: whose picture it is, and what it shows. */
export const SPOKEN_LABELS: Readonly<Record<'source' | 'caption', readonly string[]>> = {
	source: phrases(`
		image source | image copyright | image rights | photo source | picture source | image provided by | bildquelle | bildrechte | bildnachweis | quelle des bildes | fuente de la imagen | derechos de autor de la imagen | crédito da foto | direito de imagem | fonte da imagem | crédit photo | copyright de l'image | source de l'image | fonte dell'immagine | bron afbeelding
		автор фото | источник изображения | правообладатель иллюстрации | джерело зображення | źródło zdjęcia | źródło obrazu | zdroj obrázku | kaynak fotoğrafı | görsel kaynağı | fotoğraf kaynağı | πηγή εικόνας | sumber gambar | nguồn hình ảnh | chanzo cha picha
		صدر الصورة | مصدر الصورة | حقوق الصورة | منبع تصویر | حق نشر عکس | تصویر کا ذریعہ | इमेज स्रोत | ছবির উৎস | 图像来源 | 圖像來源 | 画像提供 | 画像出典 | 사진 출처
	`),
	caption: phrases(`
		image caption | media caption | video caption | photo caption | picture caption | bildunterschrift | bildtext | bildlegende | légende image | légende de l'image | légende vidéo | légende | pie de foto | pie de imagen | leyenda de la imagen | legenda da foto | legenda do vídeo | legenda da imagem | didascalia | bijschrift | fotobijschrift | bildetekst | billedtekst | kuvateksti | podpis zdjęcia | podpis pod zdjęciem | popisek | képaláírás
		подпись к фото | подпись к видео | підпис до фото | fotoğraf altı yazısı | görsel açıklaması | λεζάντα | keterangan gambar | chụp lại hình ảnh | maelezo ya picha
		التعليق على الصورة | تعليق على الصورة | وصف الصورة | شرح الصورة | توضیح تصویر | شرح تصویر | تصویر کا کیپشن | इमेज कैप्शन | ছবির ক্যাপশন | 图像加注文字 | 圖像加註文字 | 画像説明 | 사진 설명
	`),
};

/** Agencies and stores that pictures come from, as credits print them. */
export const PICTURE_SOURCES: readonly string[] = phrases(`
	AP | AP Photo | AFP | AFP Photo | Reuters | REUTERS | Getty | Getty Images | GETTY IMAGES | iStock | iStockphoto | dpa | DPA | picture alliance | picture-alliance | imago | IMAGO | imago images | EPA | EPA-EFE | EFE | ANSA | LaPresse | Keystone | KEYSTONE | Shutterstock | SHUTTERSTOCK | Adobe Stock | Alamy | Unsplash | Pexels | Pixabay | Flickr | Wikimedia | Wikimedia Commons | Creative Commons | Xinhua | TASS | ТАСС | РИА Новости | Sputnik | Anadolu | NurPhoto | Zuma | ZUMA Press | Bloomberg | PA | PA Wire | PA Images | PA Media | UPI | Kyodo | Yonhap | PTI | ANI | SIPA | Sipa USA | Abaca | Belga | ANP | NTB | Scanpix | TT | Ritzau | Lehtikuva | APA | KNA | epd | dapd | ddp | Depositphotos | Fotolia | Archyde | Europa Press | CTK | ČTK | PAP | MTI | AAP | Canadian Press | The Canadian Press | Associated Press | Corbis | Rex | Rex Features | Magnum | Contour | WireImage | FilmMagic | USA Today Sports | Handout | Screenshot | Symbolbild
`);

/** How pictures from private hands are signed, lower case: at the start of a line, or at its end. */
export const PRIVATE_SOURCES: Readonly<Record<'starts' | 'ends', readonly string[]>> = {
	starts: phrases(`
		courtesy | courtesy of | photo courtesy | photo courtesy of | image courtesy of | images courtesy of | picture courtesy of | photograph courtesy of | illustration by | illustrations by | graphic by | artwork by | screenshot via | screengrab via | foto von | bild von | illustration von | photo de | foto di | cortesía de | cortesia de | per gentile concessione di | avec l'aimable autorisation de
		личный архив | из личного архива | фото из архива | предоставлено | фото предоставлено | особистий архів | archiwum prywatne | archivo personal | archivo familiar | arquivo pessoal | acervo pessoal | archivio personale | collection privée | collection particulière
		تصوير | عدسة | عکس از | بعدسة
	`),
	ends: phrases(
		`submitted photo | contributed photo | courtesy photo | file photo | staff photo | provided photo | handout photo | archive photo | archivbild | archivfoto | symbolbild | symbolfoto | photo d'archives | photo d'archive | photo d'illustration | imagen de archivo | foto de archivo | foto d'archivio | foto de arquivo | архивное фото | صورة أرشيفية | من الأرشيف | أرشيفية`,
	),
};
