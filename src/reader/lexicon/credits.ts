import { phrases } from './phrases.ts';

/**
 * What people did for a report, as end credits word it. The role is the word shown to readers; 'writing' makes an
 * author, 'translation' a translator, anything else a credit.
 */
export const CREDIT_VERBS: readonly { readonly role: string; readonly words: readonly string[] }[] = [
	{
		role: 'additional reporting',
		words: phrases(
			`additional reporting by | additional reporting | research by | researched by | fact-checked by | fact checked by | with additional reporting by | weitere berichterstattung | reportage supplémentaire`,
		),
	},
	{
		role: 'writing',
		words: phrases(
			`reporting and writing by | reporting by | reported by | written by | writing by | reporting and editing by | report by | reportage de | berichtet von | texte de | reporte de | reportagem de | haber`,
		),
	},
	{
		role: 'source translation',
		words: phrases(
			`translation of source material by | translation of the source material by | translation of sources by | source translation by | source material translated by | sources translated by | quotes translated by | quotations translated by | interviews translated by | documents translated by | übersetzung der quellen von | übersetzung der quellen | übersetzung der zitate | traduction des sources | traduction des citations | traducción de las fuentes | tradução das fontes | traduzione delle fonti`,
		),
	},
	{
		role: 'translation',
		words: phrases(
			`translation by | translated by | translating by | translation | übersetzung | übersetzt von | aus dem englischen von | aus dem arabischen von | traduction de | traduit par | traduction | traducción de | traducido por | tradução de | traduzido por | traduzione di | tradotto da | vertaling | перевод | ترجمة | çeviri | çeviren`,
		),
	},
	{
		role: 'editing',
		words: phrases(
			`editing by | edited by | compiled and edited by | redaktion | bearbeitet von | édité par | édition de | editado por | edición de | edição de | a cura di | редактор | تحرير | editör | 编辑 | 责任编辑`,
		),
	},
	{
		role: 'contribution',
		words: phrases(
			`contributing: | contributing reporters: | contributors: | mitarbeit: | avec la collaboration de | con la colaboración de`,
		),
	},
	{ role: 'compiling', words: phrases(`compiled by`) },
	{
		role: 'photography',
		words: phrases(
			`photography by | photographs by | pictures by | photos and video by | fotos von | photographies de | fotografías de | fotografie di | photos by | fotografie | photographie`,
		),
	},
	{ role: 'graphics', words: phrases(`graphics by | graphic by`) },
	{ role: 'production', words: phrases(`produced by | production by`) },
];

/** Sentences that end a report: who wrote, translated or helped. Lower case. */
export const CREDIT_SENTENCES: readonly { readonly role: string; readonly words: readonly string[] }[] = [
	{
		role: 'writing',
		words: phrases(
			`wrote this report | compiled this report | wrote this article | reported this story | wrote this story | reported from | prepared this report | reported and wrote | reported this`,
		),
	},
	{ role: 'translation', words: phrases(`translated the | translated this | translated it | translated from`) },
	{ role: 'editing', words: phrases(`edited this report | edited this article | edited this story`) },
	{
		role: 'contribution',
		words: phrases(
			`contributed to this report | contributed to this story | contributed to this article | contributed reporting | contributed to this | contributed from | contributed. | hat zu diesem bericht beigetragen | haben zu diesem bericht beigetragen | a contribué à | ont contribué à | contribuyó a este | contribuyeron a este | contribuiu para | ha collaborato`,
		),
	},
	{
		role: 'source',
		words: phrases(
			`a version of this article appeared | a version of this story appeared | a version of this article appears | this article originally appeared | this story originally appeared | this report originally appeared | this post originally appeared | this article first appeared | this story first appeared | this article was originally published | this story was originally published | this report was originally published | this article was first published | this story was first published | this article is republished | this story is republished | dieser artikel erschien zuerst | dieser beitrag erschien zuerst | dieser text erschien zuerst | cet article est republié | este artículo fue publicado originalmente`,
		),
	},
];

/** Jobs as lists of credits head a name with them, on a line of their own. Lower case. */
export const CREDIT_LABELS: readonly string[] = phrases(`
	reporter | reporters | writer | producer | producers | executive producer | editor | editors | video editor | copy editor | photo editor | photographer | photographs | photography | camera | sound | sound design | music | graphics | illustration | illustrations | design | development | fact check | fact checking | research | translation | voice | narration | mix | direction | recording | recordings | data analysis
	kamera | schnitt | ton | regie | redaktion | redaktionelle mitarbeit | mitarbeit | recherche | produktion | grafik | illustrationen | fotos | fotografie | schlussredaktion | übersetzung | sprecher | sprecherin | musik | gestaltung | programmierung | datenanalyse | faktencheck | lektorat
	réalisation | mixage | montage | prise de son | voix | enregistrements | enregistrement | musique | production | texte et photos | photographies | infographie | traduction | mise en ondes | musiques originales
	realización | producción | edición | montaje | fotografía | ilustración | guion | traducción | diseño | investigación | realização | produção | edição | ilustração | tradução | regia | montaggio | riprese | traduzione | illustrazioni | fotografie | redactie | vormgeving | beeld | vertaling
	фото | видео | монтаж | редактор | корректор | перевод | дизайн | иллюстрации | تصوير | مونتاج | إخراج | إعداد | ترجمة | تحرير | kurgu | kamera | yapım | çeviri
`);

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
