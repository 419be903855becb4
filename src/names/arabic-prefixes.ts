/**
 * The forms under which a word of Arabic script may be known: as it stands, then without the conjunction or
 * preposition joined to it (و ف ب ل ك), "للرستن" being "ل" and "الرستن". What is left must have three letters or more.
 * Null for a word of another script.
 */
export function arabicForms(folded: string): readonly string[] | null {
	const first = folded.charCodeAt(0);
	if (first < 0x621 || first > 0x64a) return null;
	const forms = [folded];
	let rest = folded;
	for (const prefix of [/^[وف]/, /^[بلك]/]) {
		if (!prefix.test(rest) || rest.length < 4) continue;
		const article = rest.startsWith('لل');
		// Three lams in a row are written as two: "للاذقية" is "ل" and "اللاذقية".
		if (article) forms.push(`الل${rest.slice(2)}`);
		rest = article ? `ال${rest.slice(2)}` : rest.slice(1);
		forms.push(rest);
	}
	return forms;
}
