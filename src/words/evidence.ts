import { dateInWords, monthName, weekdayName } from '#dates';
import { type Edtf, type Evidence, site, VALUE_KINDS, type ValueName } from '#model';
import { number, words } from './words.ts';

/** A run of words of a reason. */
export interface EvidencePart {
	readonly text: string;
	/** What it points at: the line that shows it, another report, a line of that one. */
	readonly points: 'line' | 'report' | 'otherLine' | null;
	/** Whether it is printed so in the capture, or in a cataloguer's words: then it may be in any language. */
	readonly printed: boolean;
}

/**
 * A reason in the language of the site, or the one asked for, in parts: what it points at and what it quotes stand by
 * themselves. In the tables of words, square brackets hold what leads somewhere.
 */
export function evidenceParts(reason: Evidence, language: string = site.language): EvidencePart[] {
	const template = words(language).evidence[reason.code];
	return template.split(/(\[[^\]]*\])/).flatMap((piece) => {
		if (!piece.startsWith('[')) return filled(piece, reason, language);
		const [, name] = /\{(\w+)\}/.exec(piece) ?? [];
		const points = name === 'line' || name === 'report' || name === 'otherLine' ? name : null;
		const text = filled(piece.slice(1, -1), reason, language)
			.map((part) => part.text)
			.join('');
		return [{ text, points, printed: false }];
	});
}

/** A reason as one sentence. */
export function evidenceSentence(reason: Evidence, language: string = site.language): string {
	return evidenceParts(reason, language)
		.map(({ text }) => text)
		.join('');
}

function filled(piece: string, reason: Evidence, language: string): EvidencePart[] {
	return piece.split(/(\{\w+\})/).flatMap((part) => {
		if (part === '') return [];
		if (!part.startsWith('{')) return [{ text: part, points: null, printed: false }];
		const name = part.slice(1, -1);
		return [{ text: valueInWords(name, reason, language), points: null, printed: VALUE_KINDS[name as ValueName] === 'print' }];
	});
}

function valueInWords(name: string, { line, values }: Evidence, language: string): string {
	if (name === 'line') return String(line ?? '');
	if (name === 'weekday') return weekdayName(values['date'] as Edtf, language);
	const value = values[name] ?? '';
	switch (VALUE_KINDS[name as ValueName]) {
		case 'date':
			return dateInWords(value as Edtf, language);
		case 'month':
			return monthName(Number(value), language);
		case 'number':
			return number(Number(value));
		default:
			return String(value);
	}
}
