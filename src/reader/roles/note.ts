import { NOTE_LABELS, NOTE_OPENINGS, type NoteKind, OWN_REPORT } from '../lexicon/notes.ts';
import { openingFinder } from '../lexicon/phrases.ts';
import { type Claim, claimOne, type OwnWordsClassifier, type Page } from './page.ts';

/** Most words of a note. */
const LONGEST = 120;
/** What parts a label from its note. */
const AFTER_LABEL = /^\s?(?:[:：.–—-]|\(|,|\s(?=\p{N})|$)/u;

const KINDS = Object.keys(NOTE_LABELS) as NoteKind[];
const LABELS = longestFirst(NOTE_LABELS);
const OPENINGS = longestFirst(NOTE_OPENINGS);
const labelsOf = openingFinder(LABELS.map(({ phrase }) => phrase));
const openingsOf = openingFinder(OPENINGS.map(({ phrase }) => phrase));

/** What the newsroom says of its own report: corrections, embargoes, notes of a change, of the editors, of interests. */
export const note: OwnWordsClassifier = (page) => {
	const claims: Claim[] = [];
	for (let index = 0; index < page.blocks.length; index += 1) {
		if (page.claims[index]) continue;
		const kind = noteKind(page, index);
		if (kind === null) continue;
		claims.push(claimOne(index, 'note', `note/${kind}`));
		if (labelAlone(page, index) && tellsOfReport(page, index + 1)) claims.push(claimOne(index + 1, 'note', `note/${kind}`));
	}
	return claims;
};

function noteKind(page: Page, index: number): NoteKind | null {
	const shape = page.shapes[index]!;
	if (shape.words > LONGEST) return null;
	const line = page.blocks[index]!.text.slice(0, 120)
		.toLowerCase()
		.replaceAll('’', "'")
		.replace(/^[\s([*•_–—-]+/u, '');
	const label = LABELS[labelsOf(line)[0] ?? -1];
	if (label && AFTER_LABEL.test(line.slice(label.phrase.length)) && (!alone(line, label.phrase) || standsAlone(page, index)))
		return label.kind;
	const whole = openingsOf(line).find((order) => /^(?:$|[^\p{L}])/u.test(line.slice(OPENINGS[order]!.phrase.length)));
	return OPENINGS[whole ?? -1]?.kind ?? null;
}

/** Whether a line has nothing but the label. */
function alone(line: string, label: string): boolean {
	return !/[\p{L}\p{N}]/u.test(line.slice(label.length));
}

/**
 * Whether a label alone is one: it says that something was appended, or the line below speaks of the report. As a
 * heading of the text it is neither.
 */
function standsAlone(page: Page, index: number): boolean {
	return page.shapes[index]!.words > 1 || tellsOfReport(page, index + 1);
}

function labelAlone(page: Page, index: number): boolean {
	return page.shapes[index]!.words <= 4 && !/\p{N}/u.test(page.shapes[index]!.key);
}

function tellsOfReport(page: Page, index: number): boolean {
	const shape = page.shapes[index];
	return shape !== undefined && shape.words <= LONGEST && shape.closed && OWN_REPORT.some((word) => shape.key.includes(word));
}

function longestFirst(lists: Readonly<Record<NoteKind, readonly string[]>>): { kind: NoteKind; phrase: string }[] {
	return KINDS.flatMap((kind) => lists[kind].map((phrase) => ({ kind, phrase }))).sort(
		(a, b) => b.phrase.length - a.phrase.length,
	);
}
