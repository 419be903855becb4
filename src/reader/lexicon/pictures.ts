import { phrases } from './phrases.ts';

/** Labels before a picture credit, lower case. */
export const PHOTO_LABELS: readonly string[] = phrases(`
		photo | photos | photo by | photos by | photo credit | photograph | photograph by | picture | pictures | picture by | image | image by | image credit | images | credit | illustration | illustration by | graphic | video | file photo | photo file | screenshot | archive photo
		foto | fotos | bild | bilder | symbolbild | symbolfoto | archivbild | archivfoto | bildquelle | quelle bild | fotocredit | grafik | titelbild | beitragsbild | bildnachweis | bildrechte | aufmacherbild
		crédit photo | crédit | crédits | photo d archives | photo d illustration | illustration | imagen | imagen de archivo | fotografía | archivo | crédito | imagem | divulgação | reprodução | immagine | foto d archivio | beeld | foto archief
		фото | фотография | иллюстрация | архивное фото | снимок | صورة | تصوير | الصورة | أرشيف | صورة أرشيفية | fotoğraf | arşiv | görsel | 图 | 图注 | 摄影 | 写真 | 사진 | 자료사진 | 사진 제공 | 图片来源 | 图源 | 资料图
		fot | zdj | zdjęcie | kuva | bilde | bildet | billede | fotó | kép | ilustrační foto | foto ilustrativ | φωτογραφία | φωτο | צילום | עکس | تصویر | gambar | ảnh | світлина | ilustracija
	`);

/** Words by which a line tells of what is seen in a picture, lower case. */
export const SEEN_WORDS: readonly string[] = phrases(`
		is seen | are seen | was seen | seen here | is pictured | are pictured | pictured | is shown | are shown | shown here | in this photo | in this file photo | in this image | in this picture | file photo | this photo provided | handout photo | undated photo | photo provided by | provided by | photograph, | looks on | look on | poses for | pose for | gestures | takes selfies | takes a selfie | shake hands | shakes hands | stands in front | stand in front | walks past | walk past | speaks at | speaks during | speaks to | speaks in | arrives at | attends a | attend a | (left) | (right) | (l) | (r) | (c) | , left, | , right, | , center, | , centre, | from left | on the left | on the right
		(links) | (rechts) | (mitte) | (l.) | (r.) | im bild | auf dem foto | auf dem bild | unser bild | das foto zeigt | zu sehen | archivbild | symbolbild | symbolfoto | (à gauche) | (à droite) | sur cette photo | photo d’illustration | photo d'illustration | en la imagen | en la foto | imagen de archivo | na foto | nella foto | op de foto | на фото | на снимке | في الصورة | صورة من | fotoğrafta
	`);

/** Labels of pictures that pages print for those who hear them, lower case: whose picture it is, and what it shows. */
export const SPOKEN_LABELS: Readonly<Record<'source' | 'caption', readonly string[]>> = {
	source: phrases(
		`image source | image copyright | fuente de la imagen | crédito da foto | crédit photo | источник изображения | صدر الصورة | مصدر الصورة | kaynak fotoğrafı | görsel kaynağı`,
	),
	caption: phrases(
		`image caption | media caption | video caption | pie de foto | legenda da foto | légende image | légende | подпись к фото | التعليق على الصورة | fotoğraf altı yazısı | bildunterschrift`,
	),
};
