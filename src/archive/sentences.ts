import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { passageText } from '#markdown';
import { isId, type KnownName, reportUrl } from '#model';
import { knownNamesIn, plainReport } from './archive.ts';
import { titleOf } from './report-text.ts';
import type { Report } from './reports.ts';

/** A sentence that names something, cut to what a line of a table holds. */
export interface NameSentence {
	readonly before: string;
	/** The name as it is printed. */
	readonly name: string;
	readonly after: string;
	/** The report that it stands in: title, address of the paragraph, BCP 47. */
	readonly title: string;
	readonly href: string;
	readonly language: string;
}

/** So many reports are looked into for one name. */
const LOOKED_INTO = 12;
/** So many mentions in one stretch of text are weighed. */
const MOST = 8;
/** Letters kept on each side of a name. */
const BEFORE = 90;
const AFTER = 120;

/**
 * Sentences that tell what names are, the most telling first and each from another report: those in which the name
 * stands among other words come before those that it opens, running text before headlines and captions.
 *
 * @param folder what ingest wrote; only the reports that are needed are read
 * @param keys the names, "place:ostreke"; one that no report has any longer is left out
 */
export function nameSentences(folder: string, keys: readonly string[], most: number): Record<string, NameSentence[]> {
	const names = new Map(knownNamesIn(folder).map((name) => [`${name.kind}:${name.id}`, name]));
	const known = keys.flatMap((key) => names.get(key) ?? []);
	return Object.fromEntries(known.map((name) => [`${name.kind}:${name.id}`, sentencesOf(folder, name, most)]));
}

function sentencesOf(folder: string, { forms, reports, example }: KnownName, most: number): NameSentence[] {
	const texts = forms.map(({ text }) => text).sort((a, b) => b.length - a.length);
	const first = example === undefined ? reports : [example.report, ...reports.filter((id) => id !== example.report)];
	const found = first.slice(0, LOOKED_INTO).flatMap((id) => {
		const report = isId(id) && existsSync(join(folder, `${id}.md`)) ? plainReport(folder, `${id}.md`) : null;
		const best =
			report === null
				? undefined
				: stretches(report)
						.flatMap((one) => occurrences(one, texts))
						.sort(byWorth)[0];
		return report === null || best === undefined ? [] : [{ ...best, report }];
	});
	return found
		.sort(byWorth)
		.slice(0, most)
		.map(({ before, name, after, anchor, report }) => ({
			...{ before, name, after },
			title: titleOf(report),
			href: `${reportUrl(report.id)}${anchor}`,
			language: report.language,
		}));
}

/** A stretch of a report's text, with what leads to it on the page of the report. */
interface Stretch {
	readonly text: string;
	readonly anchor: string;
	/** Whether it is running text. */
	readonly runs: boolean;
}

function stretches({ passages, headline, deck, captions }: Report): Stretch[] {
	const running = passages().map((passage) => {
		const anchor = passage.number === null ? '' : `#p${passage.number}`;
		return { text: passageText(passage), anchor, runs: passage.number !== null };
	});
	const others = [headline, deck, ...captions.flatMap(({ text, credit }) => [text, credit])];
	return [...running, ...others.flatMap((text) => (text ? [{ text, anchor: '', runs: false }] : []))];
}

interface Occurrence extends Pick<NameSentence, 'before' | 'name' | 'after'> {
	readonly anchor: string;
	readonly worth: number;
}

const byWorth = (a: { worth: number }, b: { worth: number }) => b.worth - a.worth;
const LETTER = /[\p{L}\p{M}\p{N}]/u;
const SENTENCE_END = /[.!?。؟]["'”’»)\]]*\s/gu;

/** Where a stretch of text has one of the spellings as whole words, each time with the sentence around it. */
function occurrences(stretch: Stretch, spellings: readonly string[]): Occurrence[] {
	const { text } = stretch;
	const found: Occurrence[] = [];
	for (const name of spellings) {
		for (let at = text.indexOf(name); at !== -1 && found.length < MOST; at = text.indexOf(name, at + 1)) {
			const end = at + name.length;
			if (!LETTER.test(text[at - 1] ?? '') && !LETTER.test(text[end] ?? '')) found.push(occurrence(stretch, name, at));
		}
	}
	return found;
}

function occurrence({ text, anchor, runs }: Stretch, name: string, at: number): Occurrence {
	const start = [...text.slice(0, at).matchAll(SENTENCE_END)].at(-1);
	const before = text.slice(start === undefined ? 0 : start.index + start[0].length, at);
	const rest = text.slice(at + name.length);
	const stop = rest.search(SENTENCE_END);
	const after = stop === -1 ? rest : rest.slice(0, stop + 1);
	const length = before.length + name.length + after.length;
	const worth = (runs ? 4 : 0) + (before.trim().length > 3 ? 2 : 0) + (length > 50 && length < 220 ? 1 : 0);
	return { before: lastOf(before), name, after: firstOf(after), anchor, worth };
}

function lastOf(text: string): string {
	const line = text.replace(/\s+/g, ' ');
	return line.length <= BEFORE ? line : `…${line.slice(-BEFORE).replace(/^\S*\s/, '')}`.toWellFormed();
}

function firstOf(text: string): string {
	const line = text.replace(/\s+/g, ' ');
	return line.length <= AFTER ? line : `${line.slice(0, AFTER).replace(/\s\S*$/, '')}…`.toWellFormed();
}
