import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { decode } from '../../src/text/decode.ts';

/** Invented news in the shape of captures: headline, byline, stamp, three paragraphs. */
const NEWS: Readonly<Record<string, { encodings: readonly string[]; text: string }>> = {
	German: {
		encodings: ['windows-1252', 'iso-8859-15'],
		text: `Hafenmauer in Völmar hält dem Sturm nicht stand

Von Jürgen Maßmann

4. März 2031, 18.05 Uhr

Völmar – Die „große Mauer“ am Hafen ist in der Nacht zum Dienstag eingestürzt. Fünf Häuser wurden beschädigt, verletzt wurde niemand.

Die Stadträtin für Häfen, Käthe Böhm, sagte: »Wir müssen die Pfähle prüfen, bevor die Fähre wieder fährt.« Über die Kosten äußerte sie sich nicht.

Für Sonnabend ist eine Bürgerversammlung angekündigt – über 300 Anwohner werden erwartet.
`,
	},
	French: {
		encodings: ['windows-1252'],
		text: `Le port de Valmère fermé après la tempête

Par Hélène Février

Publié le 4 mars 2031 à 18h05

Les ingénieurs ont été appelés mardi à l’aube : la digue, bâtie il y a près d’un siècle, s’est effondrée sur cinquante mètres.

« Il faudra mesurer chaque pilier », a déclaré l’élue chargée du port, qui n’a pas souhaité préciser le coût des travaux.

Les pêcheurs, eux, attendent – « comme toujours », dit l’un d’eux – que le bac soit réparé.
`,
	},
	Spanish: {
		encodings: ['windows-1252'],
		text: `El puerto de Valmar cerrará hasta la próxima semana

Por Íñigo Muñoz

4 de marzo de 2031 a las 18:05

Valmar.- Los ingenieros volvieron el martes a la bahía y comenzaron a medir qué daños causó la tormenta en el año más lluvioso del siglo.

«Necesitaremos mil bloques y otros tantos días», señaló uno de ellos. ¿Quién pagará? Nadie lo sabía aún.
`,
	},
	Russian: {
		encodings: ['windows-1251', 'koi8-r', 'iso-8859-5', 'ibm866'],
		text: `Портовая стена в Вельмаре не выдержала шторма

18:05, 4 марта 2031

ВЕЛЬМАР, 4 мар - Береговая служба. Инженеры вернулись во вторник в гавань Вельмара, чтобы измерить, что зимние штормы сделали с волнорезом.

Нам понадобится тысяча блоков и столько же дней, сказал один из них, попросивший не называть его имени. Городской совет ожидал меньшего.

Дорога из Ост-Карры закрыта для грузовиков до осмотра моста через реку Силл.
`,
	},
	Arabic: {
		encodings: ['windows-1256', 'iso-8859-6'],
		text: `انهيار جدار الميناء في فلمار بعد العاصفة

الثلاثاء 4 مارس 2031

عاد المهندسون يوم الثلاثاء إلى ميناء المدينة وبدأوا بقياس ما فعلته العواصف بالسد الذي بني قبل مئة عام.

وقال أحدهم إن العمل سيحتاج إلى ألف حجر وإلى ألف يوم، مضيفا أن المجلس البلدي لم يكن يتوقع ذلك.

وقال الصيادون إنهم سينتظرون كما انتظروا من قبل.
`,
	},
	Japanese: {
		encodings: ['shift_jis', 'euc-jp'],
		text: `港の防波堤、嵐で崩れる

2031年3月4日 18時05分

技師たちは火曜日、港に戻り、冬の嵐が防波堤に与えた損害の測定を始めた。

そのうちの一人は「千個の石と千日が必要だ」と述べた。町議会はもっと少ないと見込んでいた。

橋の点検が終わるまで、トラックの通行は禁止される。漁師たちは待つと語った。
`,
	},
};

const CASES = Object.entries(NEWS).flatMap(([language, { encodings, text }]) =>
	encodings.map((encoding) => [language, encoding, printable(text, encoding)] as const),
);

/** A text without the marks that an encoding lacks: a page in it could not have had them. */
function printable(text: string, encoding: string): string {
	return [...text].filter((mark) => mark === iconv.decode(iconv.encode(mark, encoding), encoding)).join('');
}

function reading(bytes: Uint8Array): { text: string | null; told: boolean } {
	const result = decode(bytes);
	if ('refusal' in result) return { text: null, told: result.refusal.reason !== '' && result.refusal.remedy !== '' };
	return {
		text: result.text,
		told: result.encodingBasis === 'bom' || result.encodingBasis === 'utf-8' || result.warnings.length > 0,
	};
}

describe.each(CASES)('news in %s, saved in %s', (_, encoding, text) => {
	it('is read letter by letter, and its reader is told how', () => {
		expect(reading(iconv.encode(text, encoding))).toEqual({ text, told: true });
	});

	it('is read right or refused with the reason when it is one paragraph only: never garbled', () => {
		for (const paragraph of text.split('\n').filter((line) => line !== '')) {
			const found = reading(iconv.encode(paragraph, encoding));
			expect(found.told).toBe(true);
			expect([paragraph, null], paragraph).toContain(found.text);
		}
	});

	it('is read with Windows newlines too', () => {
		const windows = text.replaceAll('\n', '\r\n');
		expect(reading(iconv.encode(windows, encoding)).text).toBe(windows);
	});
});

describe.each(Object.entries(NEWS))('news in %s, saved in UTF-16', (_, { text }) => {
	it.each([
		['little-endian with a mark', 'utf-16le', true],
		['big-endian with a mark', 'utf-16be', true],
		['little-endian without one', 'utf-16le', false],
		['big-endian without one', 'utf-16be', false],
	] as const)('%s, is read letter by letter', (_name, encoding, addBOM) => {
		expect(reading(iconv.encode(text, encoding, { addBOM }))).toEqual({ text, told: true });
	});

	it('one paragraph of it is read right or refused', () => {
		for (const paragraph of text.split('\n').filter((line) => line !== '')) {
			for (const encoding of ['utf-16le', 'utf-16be'])
				expect([paragraph, null], paragraph).toContain(reading(iconv.encode(paragraph, encoding)).text);
		}
	});
});
