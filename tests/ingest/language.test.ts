import { expect, test } from 'vitest';
import { directionOf, languageOf, pageLanguage } from '../../src/reader/language.ts';

test.each([
	[
		'en',
		'The authority on Tuesday reopened two of the four sluices at the pass, and it said that the others were to follow in the spring.',
	],
	[
		'de',
		'Die Behörde öffnete am Dienstag zwei der vier Schleusen am Pass und sagte, dass die anderen im Frühjahr folgen werden.',
	],
	['fr', 'L’autorité a rouvert mardi deux des quatre vannes du col et elle a dit que les autres seront ouvertes au printemps.'],
	['es', 'La autoridad reabrió el martes dos de las cuatro compuertas del paso y dijo que las otras se abrirán en la primavera.'],
	[
		'pt',
		'A autoridade reabriu na terça-feira duas das quatro comportas do passo e disse que as outras não serão abertas este ano.',
	],
	[
		'it',
		'L’autorità ha riaperto martedì due delle quattro chiuse del passo e ha detto che le altre saranno aperte in primavera.',
	],
	['nl', 'De dienst heeft dinsdag twee van de vier sluizen bij de pas geopend en zei dat de andere in het voorjaar volgen.'],
	['tr', 'İdare salı günü geçitteki dört kapaktan ikisini yeniden açtı ve diğerlerinin ilkbaharda açılacağını söyledi.'],
	['pl', 'Zarząd otworzył we wtorek dwie z czterech śluz na przełęczy i powiedział, że pozostałe zostaną otwarte wiosną.'],
	['ru', 'Управление во вторник открыло два из четырёх шлюзов на перевале и сообщило, что остальные откроют весной.'],
	['uk', 'Управління у вівторок відкрило два з чотирьох шлюзів на перевалі й повідомило, що решту відкриють навесні.'],
	['ar', 'أعادت الهيئة يوم الثلاثاء فتح بوابتين من البوابات الأربع عند الممر وقالت إن البقية ستفتح في الربيع.'],
	['fa', 'اداره روز سه‌شنبه دو دریچه از چهار دریچه گردنه را بازگشایی کرد و گفت که بقیه در بهار باز می‌شوند.'],
	['he', 'הרשות פתחה ביום שלישי שניים מארבעת השערים במעבר.'],
	['zh', '管理局星期二重新开放了山口四座水闸中的两座，并表示其余的将在春天开放。'],
	['ja', '当局は火曜日、峠にある四つの水門のうち二つを再び開いた。'],
	['ko', '당국은 화요일 고개에 있는 네 개의 수문 중 두 개를 다시 열었다.'],
	['und', 'Kelda 412'],
	['und', ''],
])('%s is told from a sentence', (language, text) => {
	expect(languageOf(text)).toBe(language);
});

test('the language of a page is that of its longest lines, not of its menu', () => {
	const menu = ['Home', 'World', 'Sport', 'Read more', 'Sign in'];
	const prose = 'Die Behörde öffnete am Dienstag zwei der vier Schleusen am Pass und sagte, dass die anderen im Frühjahr folgen.';
	expect(pageLanguage([...menu, prose].map((text) => ({ text })))).toBe('de');
});

test('direction follows the language, or the letters where that is not known', () => {
	expect(directionOf('ar', '')).toBe('rtl');
	expect(directionOf('en', 'حميميم')).toBe('ltr');
	expect(directionOf('und', 'حميميم')).toBe('rtl');
	expect(directionOf('und', '412')).toBe('ltr');
});
