import { type CutWord, type ReportFrontmatter, reportFrontmatter } from '#model';
import type { SourceLine } from '#text';
import { BIDI_TURNS, display } from '#text';
import type { Capture } from '../capture.ts';
import type { Draft } from '../draft.ts';
import { directionOf } from '../language.ts';
import type { Named } from '../naming/mentions.ts';
import type { ClassifiedBlock } from '../reading.ts';
import { BEYOND_EUROPEAN, UNCOMMON } from '../roles/shape.ts';
import type { PlainPassage } from './passages.ts';
import { visibleControls } from './passages.ts';
import { provenance } from './provenance.ts';

/** Direction overrides and embeddings: they could turn a headline or a name around on a page or in a feed. */
const TURNING = new RegExp(`[${BIDI_TURNS}]`, 'g');

/** Draft, names and provenance → the front matter of the report, every key in the order of the contract. */
export function frontMatter(
	capture: Capture,
	lines: readonly SourceLine[],
	blocks: readonly ClassifiedBlock[],
	draft: Draft,
	passages: readonly PlainPassage[],
	named: Named,
	cuts: readonly CutWord[],
): ReportFrontmatter {
	const body = passages.map(({ text }) => text).join('\n');
	const fields = clean({
		...draft,
		id: capture.id,
		outletReasons: [...draft.outletReasons],
		printedCredits: printedCredits(blocks),
		places: named.places,
		groups: named.groups,
		people: named.people,
		mentions: named.mentions,
		shared: [],
		direction: directionOf(draft.language, body),
		words: countWords(body),
		corrections: [...draft.corrections],
		warnings: [...capture.warnings],
		...(cuts.length > 0 ? { cutWords: [...cuts] } : {}),
		source: {
			file: display(capture.file),
			sha256: capture.sha256,
			bytes: capture.bytes.length,
			encoding: capture.encoding,
			encodingBasis: capture.encodingBasis,
			lines: lines.length,
			...(capture.part === undefined ? {} : { part: { ...capture.part, file: display(capture.part.file) } }),
			url: draft.url,
			...(draft.urlLine === null ? {} : { urlLine: draft.urlLine }),
			captured: draft.captured,
			...(draft.capturedLine === null ? {} : { capturedLine: draft.capturedLine }),
		},
	});
	return inOrder({ ...fields, lines: provenance(blocks) });
}

/** The keys in the order of the contract, and none besides. */
function inOrder(fields: ReportFrontmatter): ReportFrontmatter {
	const keys = Object.keys(reportFrontmatter.shape) as (keyof ReportFrontmatter)[];
	return Object.fromEntries(keys.flatMap((key) => (key in fields ? [[key, fields[key]]] : []))) as ReportFrontmatter;
}

/** Bylines and credits in their own words, each once. */
function printedCredits(blocks: readonly ClassifiedBlock[]): ReportFrontmatter['printedCredits'] {
	const printed: ReportFrontmatter['printedCredits'] = [];
	for (const { role, text, from } of blocks)
		if ((role === 'byline' || role === 'credit') && !printed.some((one) => one.text === text))
			printed.push({ role, text, line: from });
	return printed;
}

/** Every string made fit to stand in a title, an address list or a feed. A list leaves out what had nothing else in it. */
function clean<Value>(value: Value): Value {
	if (typeof value === 'string') return visibleControls(value.replace(TURNING, '')) as Value;
	if (Array.isArray(value)) return value.map(clean).filter((item) => item !== '') as Value;
	if (typeof value !== 'object' || value === null) return value;
	const fields: Record<string, unknown> = {};
	for (const [key, inner] of Object.entries(value)) fields[key] = clean(inner);
	return fields as Value;
}

/** Scripts that set no spaces between words and count by characters. */
const BY_CHARACTER = '\\p{Script=Han}|\\p{Script=Hiragana}|\\p{Script=Katakana}|ー';
const WORDS = new RegExp(`${BY_CHARACTER}|[\\p{L}\\p{N}](?:(?!${BY_CHARACTER})[\\p{L}\\p{N}\\p{M}\\p{Cf}'’.-])*`, 'gu');

/** Where scripts that count by characters stand. */
const EASTERN = /[\u2e80-\uffff]/;
const SPACED_WORDS = /[\p{L}\p{N}][\p{L}\p{N}\p{M}\p{Cf}'’.-]*/gu;
const EUROPEAN_WORDS = /[A-Za-z0-9À-ÖØ-öø-ž][A-Za-z0-9À-ÖØ-öø-ž'’.-]*/g;
const PLAIN_WORDS = /[a-z0-9][a-z0-9'’.-]*/gi;

/** How many words a text has; Chinese and Japanese count by characters, as their press does. */
export function countWords(text: string): number {
	return text.match(wordsOf(text))?.length ?? 0;
}

/** What a word of a text is; the plainer the text, the cheaper the pattern. */
function wordsOf(text: string): RegExp {
	if (!BEYOND_EUROPEAN.test(text)) return UNCOMMON.test(text) ? EUROPEAN_WORDS : PLAIN_WORDS;
	return EASTERN.test(text) ? WORDS : SPACED_WORDS;
}
