import { joins, type Token } from './tokens.ts';

/**
 * The forms under which a name may be known that stands in a text in another case: "Ostreke’den" is Ostreke, "Ostrekes
 * Altstadt" that of Ostreke. Only whole endings of the language of the text are taken off, and only where a record has
 * what is left; a name as printed always goes first.
 */
export function baseForms(text: string, tokens: readonly Token[], at: number, language: string): readonly string[] {
	const token = tokens[at]!;
	const arabic = arabicForms(token.folded);
	if (arabic !== null) return arabic;
	if (!token.capital) return [];
	const cut = token.raw.length < token.folded.length + 1 ? null : beforeApostrophe(token.raw);
	if (cut !== null) return [token.folded.slice(0, -cut)];
	if (language === 'de') return isGenitive(text, tokens, at) ? [token.folded.slice(0, -1)] : [];
	return withoutEnding(token.folded, language);
}

/** What a folded word may be in the first case, by the endings of its language; German only where a genitive is long enough. */
export function withoutEnding(folded: string, language: string): readonly string[] {
	if (language === 'de') return /.{4}[^sxz]s$/.test(folded) ? [folded.slice(0, -1)] : [];
	return (ENDINGS[language] ?? []).flatMap(([ending, bases]) => {
		const stem = folded.slice(0, -ending.length);
		return folded.endsWith(ending) && stem.length > 2 ? bases.map((base) => stem + base) : [];
	});
}

/** A Turkish case behind an apostrophe: a single vowel follows a consonant only, so that "Sana’a" stays whole. */
const TURKISH_CASE =
	/^(?<name>\p{Lu}[\p{L}\p{M}]{2,})['’ʼ](?<ending>n?[dt][ae]n?(?:ki(?:ler)?)?|[yn][aeıiuü]|n?[ıiuü]n|y?l[ae]|l[iıuü](?:l[ae]r)?|(?<vowel>[aeıiuü]))$/u;

/** How many folded letters of a word are a Turkish case behind an apostrophe; null when it has none. */
export function beforeApostrophe(raw: string): number | null {
	const found = TURKISH_CASE.exec(raw)?.groups;
	if (!found || (found.vowel !== undefined && /[aeıioöuü]$/iu.test(found.name!))) return null;
	return found.ending!.length;
}

/** A German genitive beside the noun that it belongs to: "Ostrekes Altstadt", "im Norden Ostrekes"; never "die Hamas". */
function isGenitive(text: string, tokens: readonly Token[], at: number): boolean {
	const token = tokens[at]!;
	if (!/[^sxzß]s$/u.test(token.raw) || token.raw.length < 6) return false;
	const isNoun = (one: Token | undefined) => one !== undefined && /^\p{Lu}\p{Ll}/u.test(one.raw);
	const spaced = (a: Token | undefined, b: Token | undefined) =>
		a !== undefined && b !== undefined && joins(text, a, b) && /^\s+$/.test(text.slice(a.end, b.start));
	const [before, after] = [tokens[at - 1], tokens[at + 1]];
	if (before && /^(?:der|die|das|den|dem|des|ein|eine)$/.test(before.folded)) return false;
	return (spaced(token, after) && isNoun(after)) || (spaced(before, token) && isNoun(before));
}

/** Folded ending → what may stand in its place in the first case, by language; the longest endings first. */
const ENDINGS: Readonly<Record<string, readonly (readonly [string, readonly string[]])[]>> = {
	ru: endings(
		'иеи ия | ием ие | ию ия | ью ь | ии ия и | ого ии ои ыи | ому ии ои ыи | ыми ые | ои а ая ои | ею я | еи я | ым ыи ов | ом - о | ем ь и | ам ы | ах ы | ую ая | ы а | у а - | е а - я ь | а - | я ь и | ю я ь и | и а я ь',
	),
	pl: endings(
		'iego i | iemu i | iej ia | owi - | owie - | iem - | ami y | ach y | ego y i | im i | ie a - | em - | ej a | y a | i a - | e a | a - | u - | o a',
	),
	hu: endings(
		'ban | ben | bol | bel | ba | be | ban | nal | nel | hoz | hez | tol | nak | nek | rol | ra | re | ert | ig | val | vel | on | en | ot | et | at | t | n',
	),
};

/** "ии ия и" → the ending and what may stand for it, "-" for nothing; an ending alone is taken off. */
function endings(rows: string): readonly (readonly [string, readonly string[]])[] {
	return rows.split('|').map((row) => {
		const [ending, ...bases] = row.trim().split(' ');
		return [ending!, bases.length === 0 ? [''] : bases.map((base) => (base === '-' ? '' : base))] as const;
	});
}

/**
 * The forms under which a word of Arabic script may be known: without the conjunction or preposition joined to it
 * (و ف ب ل ك), "للرستن" being "ل" and "الرستن", last without its article. What is left must have three letters or more.
 * Null for a word of another script.
 */
function arabicForms(folded: string): readonly string[] | null {
	const first = folded.charCodeAt(0);
	if (first < 0x621 || first > 0x64a) return null;
	const forms: string[] = [];
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

/** "provinces" → "province", "cities" → "city": the noun of several names at once. Null for no plural in small letters. */
export function singular({ folded, capital }: Token): string | null {
	if (capital || !folded.endsWith('s') || folded.length < 5) return null;
	return folded.endsWith('ies') ? `${folded.slice(0, -3)}y` : folded.slice(0, -1);
}
