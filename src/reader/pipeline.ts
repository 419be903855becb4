import { stringify } from '#markdown';
import type { Message, ReportFrontmatter } from '#model';
import type { NamedReport } from '#recognition';
import type { SourceLine } from '#text';
import { splitLines } from '#text';
import { toBlocks } from './blocks.ts';
import { type Capture, type CaptureText, captureOf } from './capture.ts';
import { publicationDate } from './dating/publication.ts';
import { correct, type Draft, draftOf } from './draft.ts';
import { describe } from './fields/index.ts';
import { houseStyleFor } from './fields/signature.ts';
import { languageOf, pageLanguage } from './language.ts';
import { withoutMarks } from './marks.ts';
import { findMentions, reconcile } from './naming/mentions.ts';
import { type AuthorityContext, authorityContext } from './naming/name-index.ts';
import type { ClassifiedBlock, ReadingContext } from './reading.ts';
import { recorded } from './records/recorded.ts';
import { audit, remarks } from './report/audit.ts';
import { frontMatter } from './report/front-matter.ts';
import { compose, cutWords, type PlainPassage, toPassages } from './report/passages.ts';
import { setAsideInvisible, withMarkLines } from './report/provenance.ts';
import { classify } from './roles/index.ts';

/** A capture read to the end: the report, its text, and everything worth telling about it. */
export interface Reading {
	readonly frontmatter: ReportFrontmatter;
	/** Body in Markdown. */
	readonly body: string;
	readonly lines: readonly SourceLine[];
	readonly blocks: readonly ClassifiedBlock[];
	readonly passages: readonly PlainPassage[];
	/** The texts that names are looked for in, and the people whom byline and credits name. */
	readonly named: NamedReport;
	readonly messages: readonly Message[];
	/** What keeps the report out of the archive; empty when it may be published. */
	readonly faults: readonly Message[];
}

/**
 * The whole program: one capture in, one report out. Each step knows only what the one before hands it. It looks at no
 * file, no clock and no setting: the same capture and authorities give the same report anywhere.
 *
 * @param given a capture that was opened, or the name of a file and its text
 * @param authority the names to know; none when left out
 * @param witness is told what each line was found to weigh as headline and as running text
 */
export function readReport(
	given: Capture | CaptureText,
	authority: AuthorityContext = authorityContext(),
	witness?: ReadingContext['witness'],
): Reading {
	const capture = 'sha256' in given ? given : captureOf(given);
	const { id, file, sidecar } = capture;
	const { authorities, matcher, names } = authority;
	const printed = splitLines(capture.text);
	const { lines, marks, record } = recorded(withoutMarks(printed));
	const houseStyle = houseStyleFor(lines, sidecar, authorities);
	const context = { id, file, lines, sidecar, authorities, houseStyle, language: pageLanguage(lines), record, witness };
	const blocks = withMarkLines(printed, lines, setAsideInvisible(classify(toBlocks(lines, record), context)));
	const cuts = cutWords(lines, blocks);
	const passages = toPassages(blocks, cuts);
	const language = languageOf(passages.map(({ text }) => text).join(' '));
	const fields = describe(blocks, context);
	const paragraphs = passages.flatMap(({ number, line, text }) => (number === null ? [] : [{ number, line, text }]));
	const headLines = blocks.flatMap(({ role, from }) => (role === 'headline' || role === 'byline' ? [from] : []));
	const address = fields.address ?? (sidecar?.url === undefined ? null : { value: sidecar.url, line: null });
	const date = publicationDate({ ...fields, paragraphs, houseStyle, language, headLines, page: lines, address, file });
	const corrected = correct(draftOf(fields, date, language), sidecar);
	const reconciled = reconcile(corrected, names, file);
	const named = findMentions(reconciled.draft, passages, blocks, matcher, names, sidecar, capture.sidecarFile ?? file, language);
	const body = stringify(compose(named.passages));
	const frontmatter = frontMatter(capture, lines, blocks, reconciled.draft, passages, named, cuts);
	const messages = [
		...capture.messages,
		...reconciled.messages,
		...named.messages,
		...remarks(capture, lines, frontmatter, marks),
	];
	return {
		frontmatter,
		named: { id: frontmatter.id, language, blocks: named.texts, ...creditedIn(reconciled.draft) },
		body,
		lines: printed,
		blocks,
		passages,
		messages,
		faults: audit(file, lines, frontmatter, body, printed),
	};
}

/** The people whom byline and credits name: those with a record and those without. */
function creditedIn({ authors, translators, credits }: Draft): Pick<NamedReport, 'credited' | 'creditedRecords'> {
	const people = [...authors, ...translators, ...credits];
	return {
		credited: people.flatMap(({ id, name }) => (id === undefined ? [name] : [])),
		creditedRecords: people.flatMap(({ id, name }) => (id === undefined ? [] : [{ kind: 'person' as const, id, text: name }])),
	};
}
