import type { ReportFrontmatter } from '#model';
import { plainText } from '#text';
import {
	americanDate,
	britishDate,
	type CitationDate,
	citationDate,
	invertedName,
	naturalName,
	type PersonalName,
	personalName,
	plainDate,
	yearFirstDate,
} from './citation-parts.ts';
import { biblatex } from './reference-files.ts';
import type { ReportFacts } from './report-facts.ts';
import { UNTITLED } from './report-facts.ts';

/** A citation as text, and in runs so that a page can set titles of publications in italics. */
export interface Citation {
	readonly style: 'Chicago' | 'APA' | 'MLA' | 'Wikipedia' | 'BibLaTeX';
	readonly runs: readonly Run[];
	readonly text: string;
	/** Whether it is code to paste, where every character counts. */
	readonly code: boolean;
}

/** A run of words of a citation. */
export interface Run {
	readonly text: string;
	readonly italic?: true;
}

/** Every citation of a report, Chicago first. A date not printed on the page stands in brackets. */
export function citations(report: ReportFrontmatter, facts: ReportFacts): Citation[] {
	const prose = (style: Citation['style'], runs: Run[]): Citation => ({ style, runs, text: textOf(runs), code: false });
	const code = (style: Citation['style'], text: string): Citation => ({ style, runs: [{ text }], text, code: true });
	return [
		prose('Chicago', chicago(report, facts)),
		prose('APA', apa(report, facts)),
		prose('MLA', mla(report, facts)),
		code('Wikipedia', wikipedia(report, facts)),
		code('BibLaTeX', biblatex(report, facts).trimEnd()),
	];
}

/** Chicago Manual of Style, bibliography entry of a newspaper article. */
export function chicago(report: ReportFrontmatter, facts: ReportFacts): Run[] {
	const { names, headline, translators, via } = elements(report, facts);
	const [first, ...others] = names;
	const authors = first ? `${listed([invertedName(first), ...others.map(naturalName)], 'and', ', ')}. ` : '';
	return [
		{ text: `${sentence(authors)}${headline === null ? `${UNTITLED}.` : quoted(headline)} ` },
		...publication(facts, ', '),
		{ text: sentence(`${bracketed(citationDate(report), americanDate, 'n.d.')}. `) },
		{ text: translators.length > 0 ? `Translated by ${listed(translators, 'and')}. ` : '' },
		{ text: `Via ${via}.${facts.url === null ? '' : ` ${facts.url}.`}` },
	];
}

/** Publication Manual of the American Psychological Association, newspaper article. */
export function apa(report: ReportFrontmatter, facts: ReportFacts): Run[] {
	const { names, headline, translators, via } = elements(report, facts);
	const initials = (name: PersonalName) =>
		name.given === null ? name.family : `${name.family}, ${name.given.split(' ').map(initial).join(' ')}`;
	const date = bracketed(citationDate(report), yearFirstDate, 'n.d.');
	const by = translators.length > 0 ? ` (${listed(translators, '&')}, Trans.)` : '';
	const whole = `${headline ?? `[${UNTITLED}]`}${by}`;
	// Without an author the title takes the author's place, stop included.
	const title = { text: /[.?!]$/.test(whole) ? `${whole} ` : `${whole}. ` };
	const outlet = publication(facts, '. ');
	const end = { text: `Via ${via}.${facts.url === null ? '' : ` ${facts.url}`}` };
	if (names.length === 0) return [title, { text: `(${date}). ` }, ...outlet, end];
	return [{ text: sentence(`${listed(names.map(initials), '&', ', ')}. `) }, { text: `(${date}). ` }, title, ...outlet, end];
}

/** MLA Handbook, newspaper article. */
export function mla(report: ReportFrontmatter, facts: ReportFacts): Run[] {
	const { names, headline, translators, via } = elements(report, facts);
	const [first, ...others] = names;
	const authors =
		first === undefined
			? ''
			: others.length > 1
				? `${invertedName(first)}, et al. `
				: sentence(`${listed([invertedName(first), ...others.map(naturalName)], 'and', ', ')}. `);
	return [
		{ text: `${authors}${headline === null ? `${UNTITLED}. ` : `${quoted(headline)} `}` },
		{ text: translators.length > 0 ? `Translated by ${listed(translators, 'and')}, ` : '' },
		...publication(facts, ', '),
		{ text: sentence(`${bracketed(citationDate(report), britishDate, 'n.d.')}. `) },
		{ text: 'Via ' },
		{ text: via, italic: true },
		{ text: facts.url === null ? '.' : `, ${facts.url.replace(/^https?:\/\//, '')}.` },
	];
}

/** The {{cite news}} template of Wikipedia. It knows no brackets, so a date not printed on the page is remarked on. */
export function wikipedia(report: ReportFrontmatter, facts: ReportFacts): string {
	const { names, headline, translators, via } = elements(report, facts);
	const dateText = plainDate(report) ?? '';
	const remark =
		dateText !== '' && citationDate(report)?.bracketed
			? ' <!-- date not printed on the page; see the archive for its basis -->'
			: '';
	const pairs: [string, string][] = [
		...names.flatMap((name, index): [string, string][] =>
			name.given === null
				? [[`author${index + 1}`, name.family]]
				: [
						[`last${index + 1}`, name.family],
						[`first${index + 1}`, name.given],
					],
		),
		...translators.map((name, index): [string, string] => [`translator${index + 1}`, name]),
		['title', headline ?? UNTITLED],
		['work', plainText(facts.outletLabel ?? '')],
		['date', dateText],
		['location', plainText(report.dateline?.place ?? '')],
		['language', report.language === 'und' || report.language.startsWith('en') ? '' : report.language],
		['url', facts.url ?? report.source.url ?? ''],
		['via', via],
	];
	const fields = pairs
		.filter(([, value]) => value !== '')
		.map(([key, value]) => `|${key}=${key === 'url' ? value : wikiText(value)}`);
	return `{{cite news ${fields.join(' ')}}}${remark}`;
}

function elements(report: ReportFrontmatter, facts: ReportFacts) {
	const archive = report.kind === 'abstract' ? `${facts.archiveTitle} (abstract)` : facts.archiveTitle;
	return {
		names: report.authors.map((author) => personalName(author, facts)),
		headline: report.headline === null ? null : plainText(report.headline),
		translators: report.translators.map(({ name }) => plainText(name)),
		via: facts.carriedByLabel === null ? archive : `${plainText(facts.carriedByLabel)} and ${archive}`,
	};
}

function publication(facts: ReportFacts, after: string): Run[] {
	if (facts.outletLabel === null) return [];
	return [{ text: plainText(facts.outletLabel), italic: true }, { text: after }];
}

/** American style: the full stop goes inside, unless the headline already ends in a mark. */
function quoted(headline: string): string {
	const inner = headline.replace(/[“”]/g, (mark) => (mark === '“' ? '‘' : '’')).replace(/"([^"]*)"/g, '‘$1’');
	return /[.?!…]$/.test(inner) ? `“${inner}”` : `“${inner}.”`;
}

/** One full stop where an initial or "n.d." already brought its own. */
function sentence(text: string): string {
	return text.replace(/\.\. $/, '. ');
}

function initial(word: string): string {
	return word
		.split('-')
		.map((part) => `${[...part][0] ?? ''}.`)
		.join('-')
		.toUpperCase();
}

function listed(items: readonly string[], word: string, lastComma = ' '): string {
	if (items.length < 2) return items.join('');
	const comma = items.length > 2 ? ', ' : lastComma;
	return `${items.slice(0, -1).join(', ')}${comma}${word} ${items.at(-1)}`;
}

function bracketed(date: CitationDate | null, print: (date: CitationDate) => string, unknown: string): string {
	if (date === null) return unknown;
	return date.bracketed ? `[${print(date)}]` : print(date);
}

/** Characters that would end a parameter or open markup. */
function wikiText(text: string): string {
	return text.replace(/[|{}[\]<>]/g, (mark) => (mark === '|' ? '{{!}}' : `&#${mark.charCodeAt(0)};`)).replace(/''+/g, '"');
}

function textOf(runs: readonly Run[]): string {
	return runs
		.map((run) => run.text)
		.join('')
		.trim();
}
