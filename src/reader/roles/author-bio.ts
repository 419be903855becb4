import { JOB_WORDS as JOBS } from '../lexicon/people.ts';
import { bylinePeople } from './head-line.ts';
import { type Claim, type Classifier, claimOne, type Page, type PartedPage } from './page.ts';
import { hasGivenName, isPersonName, nameAtStart } from './person-form.ts';
import { keyOf } from './shape.ts';

/** What a sentence about an author says right behind the name: who that is, not what happened. */
const TELLS_WHO =
	/^(?:is|covers|writes|reports|works|teaches|joined|studied|can be|may be|ist|schreibt|berichtet|arbeitet|studierte|leitet|lehrt|forscht|est|écrit|travaille|enseigne|dirige|es|escribe|trabaja|enseña|è|scrive|insegna|é|escreve|schrijft|pisze)$/u;
/**
 * Most words of such a sentence, of one that stands without the name above it, and of those between the name and its
 * verb: "Ilse Maron (37), editor, is …".
 */
const LONGEST = 70;
const SHORT = 12;
const BETWEEN = 4;
/** Most words of the line with an author's job below the name. */
const JOB_WORDS = 15;
/** "About Ilse Maron", "Über Ilse Maron" */
const ABOUT =
	/^(?:about|über|zur person:?|à propos de|qui est|sobre|acerca de|quem é|su|chi è|over|om|o autorze:?|об авторе:?|عن الكاتبة?:?|hakkında)\s(\p{Lu}\S+(?:\s\S+){1,3})$/iu;

/** Jobs of those who write for papers without being of them, beside those of the newsroom. */
const WRITES: ReadonlySet<string> = new Set([
	...JOBS,
	...['fellow', 'lecturer', 'researcher', 'founder', 'novelist', 'poet', 'historian', 'coach', 'autor', 'gründerin', 'gründer'],
	...['dozent', 'dozentin', 'professorin', 'wissenschaftler', 'wissenschaftlerin', 'politologe', 'politologin', 'soziologin'],
	...['soziologe', 'schriftsteller', 'schriftstellerin', 'auteur', 'autrice', 'autora', 'escritor', 'escritora', 'profesor'],
	...['profesora', 'scrittore', 'scrittrice', 'docente', 'professore', 'professoressa'],
]);

/** Lines that tell who the author is, and the name printed above them: who made the report, and nothing of what it reports. */
export const authorBio: Classifier = (page) => {
	const { body, headlineEnd } = page.parts;
	const names = authorNames(page);
	const claims: Claim[] = names.length > 0 ? [] : selfTold(page).map((index) => claimOne(index, 'credit', 'credit/author-told'));
	for (let index = Math.max(headlineEnd + 1, body.first + 1); index < page.blocks.length; index += 1) {
		if (page.claims[index] || page.shapes[index]!.words > LONGEST) continue;
		const lines =
			aboutName(page, index) ?? (index > body.last ? nameAndJob(page, index, names) : null) ?? sentence(page, index, names);
		for (const at of lines ?? []) claims.push(claimOne(at, 'credit', 'credit/author-bio'));
	}
	return claims;
};

/** A sentence that tells who an author is, with the name above it, or alone when it is short. */
function sentence(page: Page, index: number, names: readonly string[]): number[] | null {
	if (!tellsOf(page, index, names)) return null;
	const above = nameAbove(page, index, names);
	return above.length === 0 && page.shapes[index]!.words > SHORT ? null : [...above, index];
}

/** The author's name and job on lines of their own right above. */
function nameAbove(page: Page, index: number, names: readonly string[]): number[] {
	const lines: number[] = [];
	for (let above = index - 1; above > index - 3; above -= 1) {
		if (page.claims[above] || (page.shapes[above]?.words ?? 9) > 6) break;
		lines.push(above);
		if (names.some((name) => page.shapes[above]!.key.startsWith(name))) return lines;
	}
	return [];
}

/** A heading that says whom the paragraph below it is about, by a name that this paragraph holds. */
function aboutName(page: Page, index: number): number[] | null {
	const name = ABOUT.exec(page.blocks[index]!.text.slice(0, 80))?.[1];
	const below = page.shapes[index + 1];
	if (name === undefined || !below || page.claims[index + 1] || below.words > 2 * LONGEST) return null;
	const last = keyOf(name).split(' ').at(-1)!;
	return last.length >= 3 && below.key.split(' ').slice(0, 40).includes(last) ? [index, index + 1] : null;
}

/** Below the text: an author's name alone, and the job on the line below it. */
function nameAndJob(page: Page, index: number, names: readonly string[]): number[] | null {
	const [shape, below] = [page.shapes[index]!, page.shapes[index + 1]];
	if (!names.includes(shape.key) || shape.words < 2 || !below || page.claims[index + 1]) return null;
	const job =
		!below.closed && !below.listed && below.words >= 1 && below.words <= JOB_WORDS && page.blocks[index + 1]!.blankAbove === 0;
	return job && !page.sections[index + 1] && !page.stamp(index + 1).dated ? [index, index + 1] : null;
}

/** The people of the bylines as keys: whole names, first and last words of them. */
function authorNames(page: Page): string[] {
	const names = new Set<string>();
	for (const [index, claim] of page.claims.entries()) {
		if (claim?.role !== 'byline') continue;
		for (const { name } of bylinePeople(page.blocks[index]!.text)) {
			const key = keyOf(name);
			names.add(key);
			for (const part of [key.split(' ')[0]!, key.split(' ').at(-1)!]) if (part.length >= 4) names.add(part);
		}
	}
	return [...names].sort((a, b) => b.length - a.length);
}

/** Whether a block starts with an author's name and goes on to tell who that is. */
function tellsOf(page: Page, index: number, names: readonly string[]): boolean {
	const { key } = page.shapes[index]!;
	const name = names.find((start) => key.startsWith(`${start} `));
	if (name === undefined) return false;
	return key
		.slice(name.length + 1)
		.split(' ', BETWEEN)
		.some((word) => TELLS_WHO.test(word));
}

/** How many lines from the end of the text an author may be told of, and how many words on the sentence names the job. */
const NEAR_END = 4;
const JOB_REACH = 16;

/**
 * Who wrote a report without a byline: the one person of whom a sentence in its head or at its end tells who that is,
 * and whom headline and text do not speak of. The name stands above it on a line of its own, or a job in the sentence.
 */
function selfTold(page: PartedPage): number[] {
	const { body, headlineEnd } = page.parts;
	const found = new Map<string, number[]>();
	for (let index = headlineEnd + 1; index <= Math.min(body.last + NEAR_END, page.blocks.length - 1); index += 1) {
		if (index > body.first + 1 && index < body.last - NEAR_END) continue;
		const told = page.claims[index] ? null : toldBy(page, index);
		// The first paragraphs may begin with a name as any other does.
		const opens = index >= body.first && index < body.last - NEAR_END;
		if (told === null || (opens && told.lines.length < 2) || spokenOf(page, told.name, told.lines)) continue;
		found.set(told.name, [...(found.get(told.name) ?? []), ...told.lines]);
	}
	return found.size === 1 ? [...found.values()][0]! : [];
}

/** The person whom a sentence tells of, and the lines about that person. */
function toldBy(page: Page, index: number): { name: string; lines: number[] } | null {
	const shape = page.shapes[index]!;
	const about = ABOUT.exec(page.blocks[index]!.text.slice(0, 80))?.[1];
	if (about !== undefined && hasGivenName(about) && isPersonName(about)) {
		const lines = aboutName(page, index);
		return lines && { name: about, lines };
	}
	if (!shape.closed || shape.words > LONGEST) return null;
	const name = nameAtStart(page.blocks[index]!.text);
	if (name === null || !tellsOf(page, index, [keyOf(name)])) return null;
	for (const above of [index - 1, index - 2])
		if (!page.claims[above] && page.shapes[above]?.key === keyOf(name))
			return { name, lines: range(above, index).filter((at) => !page.stamp(at).dated || at === index) };
	const job = shape.key.split(' ', JOB_REACH).some((word) => WRITES.has(word));
	return job && page.names(name) && hasGivenName(name) ? { name, lines: [index] } : null;
}

function range(first: number, last: number): number[] {
	return Array.from({ length: last - first + 1 }, (_, at) => first + at);
}

/** Whether headline or text speak of a person outside some lines. */
function spokenOf(page: PartedPage, name: string, lines: readonly number[]): boolean {
	const surname = name.split(' ').at(-1)!;
	const { headline, body } = page.parts;
	const cites = (index: number) =>
		/\b(?:citation|cite as|zitiervorschlag|zitierweise)\b/iu.test(page.blocks[index]!.text.slice(0, 60));
	for (let index = Math.max(headline, 0); index <= body.last; index += 1)
		if (
			!lines.includes(index) &&
			!cites(index) &&
			page.blocks[index]!.text.includes(surname) &&
			page.shapes[index]!.key !== keyOf(name)
		)
			return true;
	return false;
}
