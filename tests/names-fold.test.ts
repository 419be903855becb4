import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { encode, foldName, looseKey, strictKey } from '../src/names/fold.ts';
import { readRules } from '../src/names/fold-reader.ts';
import { writeRules } from '../src/names/fold-rules.ts';
import { fc, workOf } from './support/cases.ts';

/** Spellings of one name a line, the first compared with each of the others; Arabic script last. */
const SAME = `
Fallujah|Falluja|Faluja|al-Fallujah|الفلوجة
Kirkuk|Karkuk|Kerkuk|كركوك
Najaf|Nejef|an-Najaf|النجف
Nasiriyah|Nasiriya|Nassiriya|an-Nasiriyah|الناصرية
Samarra|Samarra'|Samarrah|سامراء
Baqubah|Ba'quba|Baquba|Ba'qubah|بعقوبة
Saida|Sayda|Saïda|صيدا
Tarabulus|Trablus|Trablous|طرابلس
Nabatieh|Nabatiyeh|Nabatiyya|Nabatiye|النبطية
Zahle|Zahleh|Zahla|Zahlah|زحلة
Misrata|Misratah|Misurata|مصراتة
Sana'a|Sanaa|San'a|Sanʿāʾ|صنعاء
Hodeidah|Hudaydah|Hodeida|al-Hudaydah|الحديدة
Ta'izz|Taiz|Taizz|Ta'iz|تعز
Mukalla|al-Mukalla|Mukallah|المكلا
Nablus|Nabulus|Nablous|نابلس
Ramallah|Ram Allah|رام الله
Khan Yunis|Khan Younis|Khan Yunus|خان يونس
Beit Lahia|Bayt Lahiya|Beit Lahiya|بيت لاهيا
Ismailia|Ismailiya|al-Isma'iliyah|Ismailiyya|الإسماعيلية
Mansoura|Mansura|al-Mansurah|Mansourah|المنصورة
Tlemcen|Tilimsan|Tlemsen|تلمسان
Kairouan|Qayrawan|al-Qayrawan|القيروان
Khartoum|al-Khurtum|Khartum|الخرطوم
Omdurman|Umm Durman|Um Durman|أم درمان
Muhammad|Mohamed|Mohammed|Mohamad|محمد
Hussein|Husayn|Hossein|Houssein|حسين
Abd al-Rahman|Abdulrahman|Abdel Rahman|Abdurrahman|عبد الرحمن|عبدالرحمن
Abdullah|Abdallah|Abdulla|Abd Allah|عبد الله
Nour al-Din|Noureddine|Nur ad-Din|Nureddin|نور الدين
Salah al-Din|Salaheddine|Salahuddin|صلاح الدين
Asa'ib Ahl al-Haq|Asaib Ahl al-Haqq|عصائب أهل الحق
Ansar al-Sharia|Ansar ash-Shari'a|Ansar al-Shariah|أنصار الشريعة
Liwa Dhu al-Fiqar|Liwa Dhul Fiqar|لواء ذو الفقار
Bashar Assad|Bashar al-Assad|Bachar al-Asad|بشار الأسد
Zahran Alloush|Zahran Allush|زهران علوش
Deir ez-Zor|Deir Ezzor|Dayr al-Zawr|دير الزور
Sheikh Miskin|Shaykh Miskin|Cheikh Miskine|الشيخ مسكين
`;

/** Names that must keep different strict keys. */
const DIFFERENT = [
	['Hama', 'Homs'],
	['Najaf', 'Nasaf'],
	['Basra', 'Bosra al-Harir'],
	['Tartous', 'Tarabulus'],
	['Salma', 'Salamiyah'],
	['Sanaa', 'Samarra'],
	['Nablus', 'Nabatieh'],
	['Mukalla', 'Makah'],
	['Khan Yunis', 'Khan Shaykhun'],
	['Hmeimim', 'Hama'],
	['Hmeimim', 'Hamm'],
	['Abd al-Rahman', 'Abd al-Rahim'],
	['Ansar al-Sharia', 'Ansar al-Din'],
	['الفلوجة', 'الفوعة'],
];

const sets = [
	{
		name: 'our own list',
		same: SAME.trim()
			.split('\n')
			.map((line) => line.split('|')),
		different: DIFFERENT,
		mayMeet: 0,
	},
];
const labelled = resolve('../shared/eval/names/names.json');
if (existsSync(labelled)) {
	const { same, different } = JSON.parse(readFileSync(labelled, 'utf8')) as {
		same: { spellings: string[] }[];
		different: string[][];
	};
	sets.push({ name: 'the labelled list', same: same.map(({ spellings }) => spellings), different, mayMeet: 2 });
}

describe.each(sets)('the strict key on $name', ({ same, different, mayMeet }) => {
	it('brings at least 97 of 100 spellings to the key of the first one', () => {
		const pairs = same.flatMap(([first = '', ...others]) => others.map((other) => [first, other] as const));
		const missed = pairs.filter(([first, other]) => strictKey(first) !== strictKey(other));
		expect(missed.length / pairs.length, missed.map(([first, other]) => `${first} ≠ ${other}`).join(', ')).toBeLessThanOrEqual(
			0.03,
		);
	});

	it('keeps different names apart', () => {
		const met = different.filter(([one = '', other = '']) => strictKey(one) === strictKey(other));
		expect(met.length, met.join(' | ')).toBeLessThanOrEqual(mayMeet);
	});

	it('writes every form, in any script, in one small alphabet', () => {
		for (const form of same.flat()) expect(strictKey(form)).toMatch(/^[a-zAWY.0-9]+$/);
	});

	it('brings nearly every spelling together under the loose key', () => {
		const pairs = same.flatMap(([first = '', ...others]) => others.map((other) => [first, other] as const));
		expect(pairs.filter(([first, other]) => looseKey(first) === looseKey(other)).length / pairs.length).toBeGreaterThanOrEqual(
			0.98,
		);
	});
});

describe('other scripts and scholars’ letters', () => {
	it.each([
		['al-Lāḏiqīya', 'اللاذقية'],
		['Ḫān Šayḫūn', 'Khan Shaykhun'],
		['Ǧabla', 'Jableh'],
		['Хмеймим', 'Hmeimim'],
		['Латакия', 'Latakia'],
		['Хомс', 'Homs'],
		['לטקיה', 'Latakia'],
		['חומס', 'Homs'],
		['Λατάκια', 'Latakia'],
		['حمیمیم', 'حميميم'],
	])('%s has the key of %s', (name, latin) => {
		expect(strictKey(name)).toBe(strictKey(latin));
	});

	it.each([
		// German
		['Dschabal asch-Scharif', 'Jabal al-Sharif'],
		['Scheich Machmud', 'Shaykh Mahmoud'],
		['Tschadir', 'Chadir'],
		['Jusuf asch-Scharif', 'Yusuf al-Sharif'],
		['Sergej', 'Sergei'],
		['Diwanija', 'Diwaniya'],
		['Scheich Gerablus', 'Shaykh Gherablus'],
		// Turkish and Kurdish
		['Hêsge', 'Hesgha'],
		['Şam', 'Sham'],
		['Çeçen', 'Chechen'],
		['Cebel Şerif', 'Jebel Sherif'],
		['Xan Şêxûn', 'Khan Shaykhun'],
		['هەولێر', 'Hawler'],
		// French
		['Ouadi', 'Wadi'],
		['Guelma', 'Galma'],
		['Mouammar', 'معمر'],
		['Boumedienne', 'بومدين'],
		['Touzane', 'توزان'],
		['Bab ech-Charki', 'Bab al-Sharqi'],
		['Kitab oual Sounna', 'al-Kitab wal-Sunna'],
		['Essahra', 'al-Sahra'],
		// Egyptian
		['Gebel', 'Jabal'],
		// Grown together
		['Ahrar Alsham', 'Ahrar al-Sham'],
		['Aboubakr', 'Abu Bakr'],
		['Ansarallah', 'أنصار الله'],
		['Ezzedine al-Qassam', 'Izz al-Din al-Qassam'],
		// Arabic forms
		['Aswad', 'أسود'],
		['Samawa', 'سماوة'],
		['Zawahiri', 'ظواهري'],
		['Fath al-Sham', 'فتح الشام'],
		['Tawarsha', 'تاورشا'],
		['Fath', 'Fateh'],
		['Sheik Tahir', 'Sheikh Tahir'],
		['Ashab', 'أصحاب'],
		['Milh', 'ملح'],
		['Alwiyaa', 'ألوياء'],
		// Spoken q
		['Gasr', 'Qasr'],
		['Magbara', 'مقبرة'],
		['Magreb', 'Maghreb'],
		// Arabic figures
		['لواء ٤٦', 'Liwa 46'],
		// Persian
		['Khamenei', 'خامنه‌ای'],
		// Slavic
		['Petrov', 'بتروف'],
		['Kyiv', 'كييف'],
		['Zhukov', 'Жуков'],
		['Azhar', 'أزهر'],
		['Луганськ', 'Luhansk'],
		['Аллах', 'Allah'],
		['Groznyj', 'Грозный'],
		['Žukov', 'Zhukov'],
		['Ґалаґан', 'Galagan'],
		// One sound, many letters
		['Djebel', 'Jebel'],
		['Raphael', 'Rafael'],
		['Marcel', 'Marsel'],
		['Alexandria', 'Aleksandria'],
		['Savur', 'Sawur'],
		['Jumblatt', 'Junblat'],
		['Baalbeck', 'Baalbek'],
		['Yasir', 'ياسر'],
		// Joined words
		['Abdul Nasser', 'عبد الناصر'],
		['Abdulnasser', 'عبدالناصر'],
		['Salahuddin', 'صلاح الدين'],
		['Ali bin Abi Talib', 'علي ابن أبي طالب'],
		['Ahmed Aboul Gheit', 'أحمد أبو الغيط'],
		['al-Kitab wal-Sunna', 'الكتاب والسنة'],
		['Jund lil-Tahrir', 'جند للتحرير'],
		['Jamaat Islamiya', 'جماعات إسلامية'],
		['Ibn Khaldun', 'Ben Khaldoun'],
		['Ben Khaldoun', 'ابن خلدون'],
		['Abu Talib', 'أبو طالب'],
		['אידליב', 'Idlib'],
		['סוריה', 'Souria'],
		['חסכה', 'Hasakah'],
	])('%s has the key of %s', (name, other) => {
		expect(strictKey(name)).toBe(strictKey(other));
	});

	it('keeps the j of an Arabic name, and what only begins like an article', () => {
		expect(strictKey('Hawija')).not.toBe(strictKey('Hawiya'));
		expect(strictKey('Omar Alwan')).not.toBe(strictKey('Omar Wan'));
	});

	it('reads ch, j, c and x as German, Turkish and Kurdish do where it is told to', () => {
		const read = (name: string) => encode(name, true).key;
		expect(read('Chmeimim')).toBe(strictKey('Hmeimim'));
		expect(read('Jarmuk')).toBe(strictKey('Yarmuk'));
		expect(read('Cerablus')).toBe(strictKey('Jarablus'));
		expect(read('Zaxo')).toBe(strictKey('Zakho'));
	});

	it('keeps the vowels beside the key', () => {
		expect(encode('Hamas').key).toBe(encode('Homs').key);
		expect(encode('Hamas').full).toBe('hamas');
		expect(encode('حماس').full).toBe('hmEs');
		expect(encode('غزة').full).toBe('GzE');
	});

	it('gives no key to a script it cannot read', () => {
		expect(strictKey('叙利亚')).toBe('');
	});
});

describe('the rules as a file', () => {
	const file = writeRules();

	it('are small, without the remarks, and a rule a line', () => {
		expect(gzipSync(file, { level: 9 }).length).toBeLessThan(2200);
		expect(file).not.toContain('#');
		for (const line of file.split('\n').filter((line) => line !== '')) expect(line.split('\t').length).toBeLessThanOrEqual(3);
	});

	it('hear many names at once as they hear each', () => {
		const names = [...sets.flatMap(({ same }) => same.flat()), '', 'one\ntwo', 'a\r\u2028b', '%&', '\ud800', 'x'.repeat(300)];
		for (const continental of [false, true]) {
			const encoded = readRules(file).encodeAll(names, continental);
			expect(encoded).toHaveLength(names.length);
			expect(encoded).toEqual(names.map((name) => encode(name, continental)));
		}
		expect(readRules(file).foldAll(names)).toEqual(names.map(foldName));
		expect(readRules(file).encodeAll([])).toEqual([]);
		const many = Array.from({ length: 5000 }, (_, at) => names[at % 97]!);
		expect(readRules(file).encodeAll(many)).toEqual(many.map((name) => encode(name)));
	});
});

describe('foldName', () => {
	it.each([
		['Al-Raqqah', 'al raqqah'],
		['  Rabīʿa ', 'rabia'],
		["Ma'arrat al-Nu’man", 'maarrat al numan'],
		['U.S.', 'us'],
		['Deir ez‑Zor', 'deir ez zor'],
		['Ra\u00adqqa\u200b', 'raqqa'],
		['إدلب', 'ادلب'],
		['حمـــاةٌ', 'حماه'],
	])('%s is %s', (name, folded) => {
		expect(foldName(name)).toBe(folded);
	});

	it('changes nothing when folded again', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'grapheme' }), (text) => {
				expect(foldName(foldName(text))).toBe(foldName(text));
			}),
		);
	});
});

describe('any input', () => {
	it('never throws, keeps to its alphabet, and does not depend on case or marks', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
				expect(strictKey(text)).toMatch(/^[a-zAWY.0-9]*$/);
				// Some letters with marks have a sound of their own.
				const plain = text.normalize('NFC').replace(/[ışğçêîûéǧčšž]/gi, '');
				expect(strictKey(foldName(plain))).toBe(strictKey(plain));
			}),
		);
	});

	it.each(['a', "'", "a'", 'al-', 'U.', 'ال', 'iya', ' ', 'kh', 'ва', 'abdul', 'sch', 'ş', 'ou'])(
		'takes 10,000 characters of %j in no time',
		(piece) => {
			const text = piece.repeat(10_000 / piece.length);
			const keys = () => [strictKey, looseKey, foldName].map((key) => key(text));
			// The quickest of three: the first also compiles.
			expect(Math.min(...[1, 2, 3].map(() => workOf(keys)))).toBeLessThan(500);
		},
	);
});
