/**
 * Rewrites a name in the letters of the English-language press: what Turkish, Kurdish, German and scholarly spelling
 * write in letters of their own ("Şam", "Dschabhat", "Šām").
 * @param continental read "ch", "j", "c" and "x" as those languages do even where no other letter tells
 */
export function inPressLetters(name: string, continental = false): string {
	let text = name.normalize('NFC').toLowerCase();
	if (continental || text.includes('sch')) text = text.replace(/j/g, 'y').replace(/([^st]|^)ch/g, '$1kh');
	if (continental || /[ışğçêîû]/.test(text)) text = text.replace(/c(?![hk])/g, 'j').replace(/x/g, 'kh');
	return text
		.replace(/dsch|ǧ/g, 'j')
		.replace(/tsch|[çč]/g, 'ch')
		.replace(/sch|[şš]/g, 'sh')
		.replace(/ž/g, 'zh');
}
