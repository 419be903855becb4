import { type Archive, archive, outletOf, type Piece, passageRuns, type Report, titleOf } from '#archive';
import { type Inline, type Passage, passageText } from '#markdown';
import { type Caption, type Embedded, type Kind, type PullQuote, paragraphUrl, reportUrl } from '#model';
import { BIDI, escapeHtml } from '#text';
import { count, say, words } from '#words';
import { lineRange } from './capture-rows.ts';
import { shortDateOf } from './report-date.ts';

/** What the pieces of one report's text share. */
export interface RenderOptions extends Omit<PassageOptions, 'dateline'> {
	readonly notes: ReadonlyMap<number, MarginNote | null>;
	/** The dateline as printed, and the paragraph that begins with it. */
	readonly dateline: { readonly place: string; readonly number: number } | null;
	/** Attributes that give the archive's own words inside the text their language; nothing when it is that of the report. */
	readonly langAttributes: string;
	/** The same for words that are left out of the index. */
	readonly own: string;
}

/** A piece of a report's text as HTML. A string and no component: a page has dozens, and ten thousand pages are built. */
export function pieceHtml(piece: Piece, options: RenderOptions): string {
	if (piece.type === 'passage') return passagePiece(piece.passage, options);
	if (piece.type === 'caption') return captionPiece(piece.caption, options);
	if (piece.type === 'pull quote') return quotePiece(piece.quote, options);
	return embeddedPiece(piece.embedded, piece.pieces.map((inner) => pieceHtml(inner, options)).join('\n'), options);
}

function passagePiece(passage: Passage, options: RenderOptions): string {
	const { number } = passage;
	const dateline = number !== null && number === options.dateline?.number ? options.dateline.place : null;
	const html = passageHtml(passage, { ...options, dateline });
	const dir = turnsDirection(passageText(passage)) ? ' dir="auto"' : '';
	if (number === null) return `<h2 class="sub"${dir}>${html}</h2>`;
	const label = escapeHtml(say(words().report.paragraph, { n: number }));
	// The space keeps the number apart from the first word for whoever reads the page as plain text.
	const link = `<a class="pn" data-pagefind-ignore href="#p${number}" aria-label="${label}">${number}</a> `;
	const note = options.notes.get(number);
	const kinds = [...(note === undefined ? [] : ['twice']), ...(passage.follows ? ['follows'] : [])].join(' ');
	const paragraph = `<p id="p${number}"${kinds === '' ? '' : ` class="${kinds}"`}${dir}>${link}${html}</p>`;
	return note ? `<div class="para">${paragraph}${noteHtml(note, options)}</div>` : paragraph;
}

function noteHtml({ title, href, here, there, other, more }: MarginNote, { own }: RenderOptions): string {
	const w = words().report;
	const stand = here[0] === here[1] ? w.elsewhereOne : say(w.elsewhereRun, { paragraphs: lineRange(...here) });
	const [outlet, date] = [outletOf(archive(), other)?.label ?? title, shortDateOf(other)].map(escapeHtml);
	const where = `<bdi>${outlet}</bdi>, <bdi>${date}</bdi>, ¶ ${lineRange(...there)}`;
	const rest = more > 0 ? ` ${count(w.elsewhereMore, more)}` : '.';
	const label = escapeHtml(w.elsewhere);
	const link = `<a href="${escapeHtml(href)}">${where}</a>`;
	const body = `<b>${label}</b> ${escapeHtml(stand)} ${link}${escapeHtml(rest)}`;
	return `<aside class="mn"${own} aria-label="${label}, ¶ ${lineRange(...here)}">${body}</aside>`;
}

const FRAME =
	'<svg viewBox="0 0 88 64" width="88" height="64" aria-hidden="true" preserveAspectRatio="none">' +
	'<path d="M0 0l88 64M0 64l88-64" vector-effect="non-scaling-stroke"/></svg>';

function captionPiece({ text, credit }: Caption, { own, langAttributes }: RenderOptions): string {
	const w = words().report;
	// The credit in words of the archive stands apart from the words of the caption. Some captions are nothing but it.
	const by =
		credit && !text.includes(credit) ? `${say(escapeHtml(w.photo), { credit: `<bdi>${escapeHtml(credit)}</bdi>` })} ` : '';
	const note = `<small${langAttributes}>${by}<span${own}>${escapeHtml(w.notHeld)}</span></small>`;
	return `<figure class="ph">${FRAME}<figcaption dir="auto">${escapeHtml(text)} ${note}</figcaption></figure>`;
}

/** A pull quote that repeats a paragraph is not indexed again. */
function quotePiece({ text, of }: PullQuote, { own }: RenderOptions): string {
	const w = words().report;
	const from = of === null ? escapeHtml(w.pullQuote) : `${escapeHtml(w.pullQuoteOf)} <a href="#p${of}">¶ ${of}</a>`;
	const repeats = of === null ? '' : ' data-pagefind-ignore';
	const body = `<p dir="auto">${escapeHtml(text)}</p><p class="from"${own}>${from}</p>`;
	return `<aside class="pq"${repeats} aria-label="${escapeHtml(w.pullQuote)}">${body}</aside>`;
}

function embeddedPiece({ headline, report }: Embedded, inner: string, { own }: RenderOptions): string {
	const w = words().report;
	const held = report === null ? undefined : archive().byId.get(report);
	// The headline stands above already: where the report held has the same one it is told by outlet and date.
	const other = held && [outletOf(archive(), held)?.label, shortDateOf(held)].filter(Boolean).join(', ');
	const shown = held && escapeHtml((titleOf(held) === headline && other) || titleOf(held));
	const link = held
		? `<p class="small"${own}>${escapeHtml(w.embeddedHeld)} <a href="${escapeHtml(reportUrl(held.id))}"><bdi>${shown}</bdi></a></p>`
		: '';
	const [label, title] = [escapeHtml(w.embedded), escapeHtml(headline)];
	const heading = `<p class="lab"${own}>${label}: <bdi>${title}</bdi></p>`;
	return `<section class="embedded" aria-label="${label}: ${title}">${heading}${link}${inner}</section>`;
}

/** How the words of a passage become HTML. */
export interface PassageOptions {
	/** Address of the page of an authority; null when it has none and the words stay plain. */
	readonly link: (kind: Kind, id: string) => string | null;
	/** Whether nobody has checked a name that the program found. */
	readonly unchecked: (kind: Kind, id: string) => boolean;
	/** `kind:id` of what is linked already on the page: only first mentions are links. */
	readonly linked: Set<string>;
	/** The dateline as printed, when this passage begins with it. */
	readonly dateline: string | null;
}

/** The words of a passage as HTML: first mentions linked, its dateline marked. */
export function passageHtml(passage: Passage, options: PassageOptions): string {
	let left = options.dateline?.length ?? 0;
	let html = '';
	for (const inline of passage.inlines) {
		const inDateline = Math.min(left, inline.text.length);
		left -= inDateline;
		const head = inline.text.slice(0, inDateline);
		const words = (head === '' ? '' : `<span class="dl">${escapeHtml(head)}</span>`) + escapeHtml(inline.text.slice(inDateline));
		html += linkOf(inline, words, options);
	}
	return html;
}

function linkOf(inline: Inline, words: string, { link, unchecked, linked }: PassageOptions): string {
	if (!('id' in inline)) return words;
	const key = `${inline.kind}:${inline.id}`;
	const href = linked.has(key) ? null : link(inline.kind, inline.id);
	if (href === null) return words;
	linked.add(key);
	const mark = unchecked(inline.kind, inline.id) ? ' e-found' : '';
	return `<a class="e${mark}" href="${escapeHtml(href)}">${words}</a>`;
}

const BIDI_CONTROLS = new RegExp(`[${BIDI}]`);

/** Whether a passage carries marks that turn the direction of text, and so needs a direction of its own. */
export function turnsDirection(text: string): boolean {
	return BIDI_CONTROLS.test(text);
}

/** What the margin says beside a paragraph whose words stand in other reports too. */
export interface MarginNote {
	readonly title: string;
	/** Address of the same words in the other report. */
	readonly href: string;
	/** First and last paragraph there. */
	readonly there: readonly [number, number];
	/** First and last paragraph of this report that the note is about. */
	readonly here: readonly [number, number];
	readonly other: Report;
	/** In how many further reports the words stand. */
	readonly more: number;
}

/**
 * Notes by paragraph number; null where the note of a paragraph above speaks for this one too, because paragraph after
 * paragraph stands in the same other report. The report that shares most with this one is named; the rest are counted.
 */
export function marginNotes(archive: Archive, report: Report): ReadonlyMap<number, MarginNote | null> {
	const found = new Map<number, { other: Report; there: number; more: number }>();
	for (const { report: id, passages } of [...report.shared].sort((a, b) => b.words - a.words)) {
		const other = archive.byId.get(id);
		if (!other) continue;
		for (const [here, there] of new Map(passages.toReversed().map((passage) => [passage.here, passage.there]))) {
			const known = found.get(here);
			found.set(here, known ? { ...known, more: known.more + 1 } : { other, there, more: 0 });
		}
	}
	const notes = new Map<number, MarginNote | null>();
	for (const group of groupsOf([...found].sort(([a], [b]) => a - b))) {
		const { other, more } = (group[0] as (typeof group)[number])[1];
		for (const { here, there } of passageRuns(group.map(([number, note]) => ({ here: number, there: note.there })))) {
			for (let number = here[0]; number <= here[1]; number++) notes.set(number, null);
			notes.set(here[0], { title: titleOf(other), href: paragraphUrl(other.id, there[0]), there, here, other, more });
		}
	}
	return notes;
}

/** Neighbours that name the same report and count as many others. */
function groupsOf<Note extends { other: Report; more: number }>(notes: readonly [number, Note][]): [number, Note][][] {
	const groups: [number, Note][][] = [];
	for (const one of notes) {
		const last = groups.at(-1)?.at(-1)?.[1];
		if (last && last.other === one[1].other && last.more === one[1].more) groups.at(-1)?.push(one);
		else groups.push([one]);
	}
	return groups;
}
