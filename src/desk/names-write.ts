import { make, part } from './elements.ts';
import { type DecisionLine, editsFor, linesOf, type Verdict } from './name-decision.ts';
import type { NameRow } from './name-rows.ts';
import { byKey, data, linesNow, say, w } from './names-data.ts';
import { account, hand, inHand, marked, next, repaint, stand } from './names-list.ts';
import { showFile } from './names-side.ts';
import { counted, filled } from './page-words.ts';
import { saver } from './saver.ts';

const desk = saver(data, data.sums, refused, ({ decisions }) => {
	if (decisions !== undefined) showFile(decisions);
});

type Lines = ReadonlyMap<string, readonly DecisionLine[]>;

/** What the names of an act were said to be before, and are since. */
interface Act {
	readonly before: Lines;
	readonly after: Lines;
	/** What was done, for the one who takes it back. */
	readonly sentence: string;
}

/** Acts in their order, and those of them that are not written yet. */
const past: Act[] = [];
const unwritten: Act[] = [];
/** Acts are shown at once and written one after the other. */
let writing = Promise.resolve();
/** Whether the cataloguer must first say what becomes of an act that was refused. */
let waits = false;

/** Decides on the names that are marked, or on the one in hand. "As read" is the kind that the program took each for. */
export function decide(verdict: Verdict | 'as read'): void {
	const rows = inHand();
	if (waits) part('refused').querySelector('button')?.focus();
	if (waits || rows.length === 0) return;
	const verdictFor = (row: NameRow): Verdict => (verdict === 'as read' ? { what: 'is', kind: row.kind } : verdict);
	const before = new Map(rows.map(({ key }) => [key, linesNow.get(key) ?? []]));
	const after = new Map(rows.map((row) => [row.key, linesOf(row, verdictFor(row), before.get(row.key) ?? [])]));
	const first = rows[0] as NameRow;
	const names = rows.length === 1 ? first.label : counted(w.nNames, rows.length, data.language);
	const sentence = filled(w.decidedThat, {
		names,
		what: wordsFor(verdict === 'as read' && rows.length === 1 ? verdictFor(first) : verdict),
	});
	const act: Act = { before, after, sentence };
	past.push(act);
	unwritten.push(act);
	put(after);
	say(sentence);
	const several = marked.size > 0;
	marked.clear();
	if (several || verdict === 'as read' || verdict.what !== 'open') next();
	else stand(first.key);
	writing = writing.then(writeOn);
}

function wordsFor(verdict: Verdict | 'as read'): string {
	if (verdict === 'as read') return w.asReadAll;
	if (verdict.what === 'is') return w[verdict.kind];
	if (verdict.what !== 'same') return w[verdict.what];
	const { id, kind } = verdict.as;
	const target = [...data.records, ...data.rows].find((one) => one.id === id && one.kind === kind);
	return filled(w.sameAs, { name: target?.label ?? id });
}

/** Shows names as they are said to be. */
function put(lines: Lines): void {
	for (const [key, now] of lines) linesNow.set(key, now);
	repaint([...lines.keys()]);
	account();
}

async function writeOn(): Promise<void> {
	for (let act = unwritten[0]; act && !waits; act = unwritten[0]) {
		const flat = (lines: Lines) => [...lines.values()].flat();
		const edits = editsFor(flat(act.before), flat(act.after));
		if (edits.length === 0) past.splice(past.indexOf(act), 1);
		else if (!(await desk.save([{ file: data.file, edits }]))) return;
		unwritten.shift();
	}
}

/** Takes the last act back. */
export async function undo(): Promise<void> {
	await writing;
	if (waits) return;
	const files = await desk.undo();
	if (files === null) return;
	const last = past.pop();
	// What an earlier page wrote can be taken back too; only the folder knows what it was.
	if (last === undefined) return location.reload();
	put(last.before);
	say(filled(w.takenBack, { what: last.sentence }));
	const [key] = last.before.keys();
	if (key !== undefined && byKey.has(key)) stand(key);
}

/**
 * Says what hindered an act. Where the file had changed, all that is not written goes into the file as it is now, when
 * the cataloguer says so; else the page is loaded anew, and shows what the file says.
 */
function refused(sentence: string, again?: () => Promise<boolean>): void {
	waits = true;
	const place = part('refused');
	const button = make('button', { class: 'btn', type: 'button' }, again ? w.again : w.loadAgain);
	button.addEventListener('click', () => {
		if (!again) return location.reload();
		waits = false;
		place.hidden = true;
		writing = writeOn();
		if (hand !== null) stand(hand);
	});
	place.replaceChildren(sentence, ' ', button);
	place.hidden = false;
	button.focus();
}
