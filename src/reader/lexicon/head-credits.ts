import { phrases } from './phrases.ts';

/** What a label in the head says that somebody did beside writing; `text` is writing itself. Lower case. */
export const HEAD_CREDITS: readonly { readonly role: string; readonly words: readonly string[] }[] = [
	{
		role: 'text and photography',
		words: phrases(`
			text and photos by | words and photos by | words and pictures by | words and photographs by | story and photos by | text & photos by | text & photos | text and photos | text and photographs | text und fotos | text & fotos | text + fotos | text und bilder | text & bilder | text/fotos | texte et photos | texto y fotos | texto e fotos | testo e foto
		`),
	},
	{
		role: 'photography',
		words: phrases(`
			photographs by | photography by | photos by | photo by | pictures by | images by | photographs | photographer | photography | photos
			fotos von | foto von | bilder von | fotografien von | fotos | fotografie | fotografien | fotograf | fotografin
			photos de | photographies de | photographies | fotos de | fotografías de | fotografías | foto di | fotografie di | foto's | fotografie door | фото | تصوير | 摄影 | 攝影 | 撮影 | 사진
		`),
	},
	{
		role: 'illustration',
		words: phrases(`
			illustrations by | illustration by | illustrated by | art by | artwork by | drawings by | cartoon by | illustrations | illustration | illustrator
			illustrationen von | illustration von | zeichnungen von | illustrationen | zeichnungen | illustrations de | illustration de | ilustraciones de | ilustración de | illustrazioni di
		`),
	},
	{ role: 'video', words: phrases(`video by | videos by | video von | vidéo de | vídeo de | video di | video`) },
	{ role: 'graphics', words: phrases(`graphics by | graphic by | grafik von | grafik | infographie de | infografía de`) },
	{
		role: 'interview',
		words: phrases(
			`interview by | interview von | interview | interview de | entrevista de | entrevista por | intervista di | das gespräch führte | die fragen stellte | propos recueillis par`,
		),
	},
	{ role: 'editing', words: phrases(`edited by | redaktion | bearbeitet von`) },
];
