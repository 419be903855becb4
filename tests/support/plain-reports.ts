import { PHRASES, type Phrases } from './plain-phrases.ts';

/** How a plain report is laid out. */
export interface Layout {
	readonly language: string;
	/** Columns at which its lines are wrapped; null when each paragraph is one line. */
	readonly width: number | null;
	/** Blank lines between paragraphs. */
	readonly blank: 0 | 1 | 2;
	/** Columns before the first word of a paragraph. */
	readonly indent: number;
	readonly paragraphs: number;
}

/** A report that holds head lines and prose and nothing else, and what it should be read as. */
export interface PlainReport {
	readonly layout: Layout;
	readonly headline: string;
	readonly paragraphs: readonly string[];
	readonly lines: readonly string[];
}

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
export function chances(seed: number): () => number {
	let state = seed >>> 0;
	return () => {
		state = (state + 0x6d2b79f5) >>> 0;
		let mixed = Math.imul(state ^ (state >>> 15), state | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
	};
}

/** The report that a seed stands for; parts of its layout can be given. */
export function plainReport(seed: number, given: Partial<Layout> = {}): PlainReport {
	const chance = chances(seed);
	const layout = { ...layoutBy(chance), ...given };
	const phrases = PHRASES[layout.language] as Phrases;
	const headline = pick(phrases.headlines, chance);
	const byline = chance() < 0.65 ? [phrases.byline.replace('{name}', pick(phrases.authors, chance))] : [];
	const stamp = chance() < 0.65 ? [phrases.stamp.replace('{day}', String(1 + Math.floor(chance() * 28)))] : [];
	const paragraphs = differing(layout.paragraphs, () => paragraph(phrases, 3 + Math.floor(chance() ** 2 * 57), chance));
	if (chance() < 0.5) paragraphs[0] = phrases.dateline + paragraphs[0];
	const marks = chance() < 0.5 ? [...byline, ...stamp] : [...stamp, ...byline];
	// Where nothing else tells head and text apart, a blank line does.
	const told = marks.length > 0 || layout.width === null || layout.indent > 0;
	const gap = layout.blank > 0 || !told ? 1 + Math.floor(chance() * 2) : Math.floor(chance() * 2);
	const within = chance() < 0.5 ? gap : 0;
	const head = [...wrap(headline, layout.width, phrases.space)];
	for (const mark of marks) head.push(...blanks(within), mark);
	const text = paragraphs.flatMap((words, at) => [
		...blanks(at === 0 ? 0 : layout.blank),
		...wrap(' '.repeat(layout.indent) + words, layout.width, phrases.space),
	]);
	return { layout, headline, paragraphs, lines: [...head, ...blanks(gap), ...text] };
}

/** Paragraphs of which none is part of another: what is printed twice may be a pull quote. */
function differing(count: number, write: () => string): string[] {
	const paragraphs: string[] = [];
	for (let tries = 0; paragraphs.length < count && tries < 20 * count; tries += 1) {
		const next = write();
		if (!paragraphs.some((other) => shares(other, next) || shares(next, other))) paragraphs.push(next);
	}
	return paragraphs;
}

/** Whether a text holds a sentence of another, whatever its capitals. */
function shares(text: string, other: string): boolean {
	const sentences = other.toLowerCase().split(/[.。]["”“»]*\s*|["”“»],/u);
	return sentences.some((sentence) => sentence.length > 3 && text.toLowerCase().includes(sentence));
}

function layoutBy(chance: () => number): Layout {
	const languages = Object.keys(PHRASES);
	const language = pick(languages, chance);
	const width = chance() < 0.3 ? null : 36 + Math.floor(chance() * 85);
	const blank = pick([0, 1, 1, 2] as const, chance);
	const indent = width !== null && blank === 0 ? pick([3, 4, 4, 0], chance) : pick([0, 0, 0, 4], chance);
	return { language, width, blank, indent, paragraphs: 1 + Math.floor(chance() * 12) };
}

/** Different sentences of about so many words. */
function paragraph(phrases: Phrases, words: number, chance: () => number): string {
	if (words <= 6) return pick(phrases.shorts, chance);
	const sentences: string[] = [];
	for (let tries = 0; count(sentences.join(' '), phrases) < words - 5 && tries < 200; tries += 1) {
		const next = sentence(phrases, words - count(sentences.join(' '), phrases), chance);
		if (!sentences.some((other) => shares(other, next) || shares(next, other))) sentences.push(next);
	}
	return sentences.join(phrases.space);
}

function sentence(phrases: Phrases, words: number, chance: () => number): string {
	const clauses = Math.min(1 + Math.floor(chance() * 3), Math.max(1, Math.floor(words / 11)));
	let text = '';
	for (let at = 0; at < clauses; at += 1) {
		const turn = chance() < 0.6 ? phrases.space + pick(phrases.turns, chance) : '';
		const clause = `${pick(phrases.subjects, chance)}${phrases.space}${pick(phrases.deeds, chance)}${turn}`;
		text += at === 0 ? clause : pick(phrases.links, chance) + phrases.space + clause;
	}
	const whole = text.charAt(0).toUpperCase() + text.slice(1);
	const [open, close] = phrases.quotes;
	const comma = phrases.space === '' ? '，' : ', ';
	if (chance() < 0.2) return `${open}${whole}${close}${comma}${pick(phrases.speakers, chance)}${phrases.stop}`;
	return whole + phrases.stop;
}

function count(text: string, phrases: Phrases): number {
	return text === '' ? 0 : phrases.space === '' ? Math.ceil(text.length / 2) : text.split(/\s+/).length;
}

/** Breaks words into lines of at most so many columns, as a terminal or a mail program does. */
export function wrap(words: string, width: number | null, space: string): string[] {
	if (width === null) return [words];
	const lines: string[] = [];
	const pieces = space === '' ? [...words] : words.split(/(?<=\S) /);
	const columnsOf = (text: string) =>
		space === '' ? [...text].reduce((sum, sign) => sum + (sign > '\u2e80' ? 2 : 1), 0) : text.length;
	let line = '';
	for (const piece of pieces) {
		const longer = line === '' ? piece : line + space + piece;
		const closes = space === '' && /[。，；：！？”」】]/.test(piece);
		if (columnsOf(longer) > width && line !== '' && !closes) {
			lines.push(line);
			line = piece;
		} else line = longer;
	}
	return [...lines, line];
}

function blanks(count: number): string[] {
	return new Array<string>(count).fill('');
}

function pick<Item>(items: readonly Item[], chance: () => number): Item {
	return items[Math.floor(chance() * items.length)] as Item;
}
