import { wordSet } from './phrases.ts';

/**
 * What head lines print beside names and what is none: counts of comments and views, reading times, offers to comment,
 * rubrics behind their label.
 */
export const NOT_NAMES =
	/(?:\b\d{1,6}|\b(?:no|keine|aucun|sin|nessun|add|leave an?|post an?|schreibe einen|schreib einen|hinterlasse einen|write an?|laisser un|deja un|deixe um))\s(?:comments?|kommentare?|commentaires?|comentarios?|comentários?|commenti|reply|replies|antworten|ergänzungen|reaktionen|views?|aufrufe|shares?|min(?:uten?|utes?|s|\.)?(?:\sread|\slesezeit)?|комментари(?:й|я|ев)|yorum)\b|\b(?:comments|kommentare)\s(?:closed|geschlossen|off)\b|\b(?:kategorien?|categories|category|topic|tags?|schlagwörter|abgelegt unter|filed under|posted in|veröffentlicht in|rubrik|thema|eingetragen bei)\s?:[^|•]{0,120}|\b(?:lesezeit|lesedauer|reading time|read time)\b[^|•]{0,20}|\(\d{1,7}\s?x\s\p{L}{3,12}\)/giu;

const LABELS =
	'(?:written|posted|published|reported|words|text|story|photographs?|photography|photos?|pictures|illustrations?|illustrated|art|artwork|video|graphics|edited)\\sby|(?:fotos?|bilder|illustration(?:en)?|zeichnungen|grafik|text|texte|textes|photos|photographies|fotografie|foto)(?:\\s(?:von|de|di)|\\s?:)';

/** A credit's label in the middle of a piece, with the space before it: "Text Ilse Maron Fotos: Oda Ferrin". */
export const LABEL_INSIDE = new RegExp(`(?<=\\S)\\s(?=(?:${LABELS})[\\s:]+\\p{L})`, 'iu');

/** The same, or a by-word: "A column by Ilse Maron". */
export const BY_INSIDE = new RegExp(
	`(?<=\\S)\\s(?=(?:${LABELS}|by|von|par|durch|autor|autorin|author|автор)[\\s:]+\\p{L})`,
	'iu',
);

/** The writer whom a line in Chinese characters names beside its source. */
export const HAN_WRITER = /(?:作者|记者|記者)\s*[:：]\s*(\p{Script=Han}{2,4})(?![:：\p{Script=Han}])/u;

/** Words before a by-word in the middle of a line that show it to be one: kinds of texts, and words for publishing. */
export const TEXT_KINDS: ReadonlySet<string> = wordSet(`
	interview kolumne beitrag gastbeitrag blogbeitrag kommentar gastkommentar analyse reportage artikel essay rezension kritik text porträt bericht
	erstellt eingestellt gespeichert geschrieben publiziert veröffentlicht verfasst aktualisiert eingetragen gepostet disko
	column story article words post posted published written created review report submitted added updated
	publié publiée écrit rédigé chronique tribune entretien article publicado escrito columna entrevista crónica reportaje
	publicada artigo coluna pubblicato scritto articolo intervista gepubliceerd geschreven postad skriven опубликовано
`);
