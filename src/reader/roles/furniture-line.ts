import { stampLine } from '#dates';
import type { RuleOf } from '#model';
import { ANYWHERE, FURNITURE_LINES, PAGE_TOOLS, START, WEAK_TOOL_WORDS } from '../lexicon/furniture.ts';
import { filedPhrases, openingFinder, phraseFinder } from '../lexicon/phrases.ts';
import { besidesAgo } from './ago.ts';
import { signedPicture, signThenCaption } from './picture-marks.ts';
import { keyOf, type Shape } from './shape.ts';

const WHOLE_LINES: ReadonlyMap<string, RuleOf<'furniture'>> = new Map(
	filedPhrases(FURNITURE_LINES).map(([line, rule]) => [keyOf(line), rule]),
);
const START_RULES = filedPhrases(START);
const startsOf = openingFinder(START_RULES.map(([phrase]) => phrase));
const ANYWHERE_RULES = filedPhrases(ANYWHERE);
const findAnywhere = phraseFinder(ANYWHERE_RULES.map(([phrase]) => phrase));
/** Two words that lost the space between them: "FacebookTwitter". */
const SEAM = /(?<=\p{Ll})(?=\p{Lu})|(?<=\p{L})(?=\d)|(?<=\d)(?=\p{L})/gu;

/** A tag printed as words: its brackets are no arrows. */
const MARKUP = /<[/!?]?[a-z]/i;

/** The rule by which a line is furniture whatever stands around it; null when it may be something else. */
export function furnitureRule(text: string, shape: Shape, language?: string): RuleOf<'furniture'> | null {
	if (shape.key === '') return 'marks';
	const lower = shape.label.slice(0, 500).toLowerCase();
	if (shape.words <= 70) {
		const rule = ANYWHERE_RULES[findAnywhere(lower)]?.[1];
		// A sentence may well print a piece of a template: only where there is none is it one.
		if (rule && !(rule === 'debris' && debrisInWords(lower))) return rule;
	}
	if (text.startsWith('+++') && text.indexOf('+++', 3) > 0) return 'ticker';
	if (shape.words > 25) return null;
	return addressOrNumber(lower, text) ?? byItsWords(lower, text, shape, language) ?? byItsForm(lower, shape);
}

/** An address, the number of a picture, the source of a film. */
function addressOrNumber(lower: string, text: string): RuleOf<'furniture'> | null {
	if (/^(?:https?:\/\/|www\.)\S+$/.test(lower)) return 'address';
	if (/^(?:\S+\s)?(?:pic\.)?twitter\.com\/\w+$/.test(lower)) return 'address';
	if (
		/^(?:(?:image|photo|slide|picture|bild|foto|video)s?\s)?\d{1,3}\s?(?:of|von|sur|de|di|van|из|\/)\s?\/?\s?\d{1,3}$/iu.test(
			lower,
		)
	)
		return 'picture-count';
	return /^(?:\d{1,2}:\d\d\s*[-–]?\s*)?source\s?:\s?.{2,30}$/.test(lower) && /^[-–\d]/.test(text) ? 'video' : null;
}

/** A line of the lists, whole or by its opening, or one of tool words alone. */
function byItsWords(lower: string, text: string, shape: Shape, language?: string): RuleOf<'furniture'> | null {
	const letters = /\p{N}/u.test(shape.key)
		? shape.key
				.replace(/\p{N}+/gu, ' ')
				.replace(/\s+/g, ' ')
				.trim()
		: shape.key;
	if (letters === '') return bareNumber(text, language) ? 'bare-number' : null;
	const whole = WHOLE_LINES.get(letters) ?? WHOLE_LINES.get(shape.key);
	// A tool that shares its line with a date leaves the line to the date.
	const dated = () => stampLine(text, language).full;
	if (whole && !dated()) return whole;
	if ((/^\p{L}$/u.test(letters) || /^(?:a ?){2,3}$/.test(letters)) && !dated()) return 'bare-letter';
	for (const order of startsOf(lower)) {
		const [phrase, rule] = START_RULES[order]!;
		if (cutsWord(lower, phrase)) continue;
		if (rule === 'rights' ? !(signThenCaption(text, shape) || signedPicture(text, shape)) : !(shape.closed && shape.words > 14))
			return rule;
	}
	return toolsOnly(shape.label) && !dated() ? 'page-tools' : null;
}

/** "BC-Halvern-Ferry, 2nd Ld-Writethru,0345", "HN Photo VAR101", "a0423----", "ZCZC", "NNNN": what wires send around a report. */
const WIRE =
	/^(?:(?:AM|PM|BC)-(?:\p{L}+-[-\p{L}\d]+|\p{L}+)(?:,\s.{0,40}\d{2,4}|\s\((?:URGENT|BULLETIN|ADVISORY)\))?|ZCZC(?:\s.{0,24})?|N{4}|[a-z]\d{4}-{2,}|U-R-G-E-N-T|B-U-L-L-E-T-I-N|\p{Lu}{2,5} (?:Photos?|Graphics?|Videos?) \p{Lu}{2,4}\d{1,4}.{0,40})$/u;

/** How long the reading takes, the number of a page, a path of arrows. */
function byItsForm(lower: string, shape: Shape): RuleOf<'furniture'> | null {
	if (
		/^\d{1,3}[\s-]*(?:–\s?\d\s)?(?:min|mins|minute|minutes|minuten|minuti|minutos|minutter|мин|dk|dakika)\b.{0,20}$/u.test(
			lower,
		) &&
		besidesAgo(lower) === null
	)
		return 'reading-time';
	if (
		!/[.!]$/.test(lower) &&
		/^(?:seite|page|página|pagina)\s\d{1,2}\s?(?:[—–:|-]\s?\S|(?:of|von|sur|de|di|\/)\s?\d)/u.test(lower)
	)
		return 'page-list';
	if (WIRE.test(shape.label)) return 'wire-note';
	return !shape.closed && !MARKUP.test(shape.label.slice(0, 500)) && breadcrumb(shape.label) ? 'breadcrumb' : null;
}

/** Whether the last word of a phrase that a line starts with goes on there: "go top" does not start "go topless". */
function cutsWord(line: string, phrase: string): boolean {
	return /\p{Ll}$/u.test(phrase) && /^\p{Ll}/u.test(line.slice(phrase.length));
}

/** Whether more than five plain words stand around the debris. */
function debrisInWords(lower: string): boolean {
	return lower.split(' ').filter((word) => /^\p{L}+[,.;:?!]?$/u.test(word)).length > 5;
}

function bareNumber(text: string, language?: string): boolean {
	const digits = text.replace(/[^\p{N}]/gu, '');
	if (/^\W*\d{1,2}:\d\d\W*$/.test(text)) return false;
	return digits.length <= 4 || !stampLine(text, language).dated;
}

/** Whether a short line is made of nothing but tool words, one of which says so alone. */
function toolsOnly(label: string): boolean {
	if (label.length > 220) return false;
	// Nearly all lines are told by their first word.
	const opening = toolWords(/^[^\p{L}\p{M}]*[\p{L}\p{M}]+/u.exec(label)?.[0] ?? '');
	if (!PAGE_TOOLS.has(opening[0] ?? '')) return false;
	const words = toolWords(label);
	return words.some((word) => PAGE_TOOLS.has(word) && !WEAK_TOOL_WORDS.has(word)) && words.every((word) => PAGE_TOOLS.has(word));
}

/** The words of a line in lower case, glued ones parted. */
function toolWords(label: string): string[] {
	return label
		.normalize('NFKC')
		.replace(SEAM, ' ')
		.toLowerCase()
		.split(/[^\p{L}\p{M}]+/u)
		.filter((word) => word !== '');
}

/** "Home > News > City": three short parts or more between arrows. */
function breadcrumb(label: string): boolean {
	const parts = label.split(/\s*[>›»→]\s*|\s::\s/u);
	return parts.length >= 3 && label.length < 220 && parts.every((part) => part.length < 90);
}
