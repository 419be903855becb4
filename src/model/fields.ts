import type { ReportFrontmatter } from './report.ts';

/**
 * One table of the fields that describe a report, in the order in which files list them: what each means and what others
 * call it. The data files, the page of the data, the meta tags, JSON-LD, CSL and RIS are made from it: a field that is
 * plain text, a number or a list needs its line here and nothing else. Values that a format wants in a form of its own
 * (dates, people, publications) are listed in that format's file.
 */
export interface Field {
	/** Name in the front matter; `source.…` for what is known of the capture. */
	readonly key: keyof ReportFrontmatter | `source.${keyof ReportFrontmatter['source']}`;
	/** Column of reports.csv and key of reports.json. */
	readonly column: string;
	readonly type: 'text' | 'list' | 'number';
	/** One sentence for whoever takes the data away. */
	readonly meaning: string;
	/** Element of Dublin Core. */
	readonly dublinCore?: string;
	/** Property of schema.org NewsArticle. */
	readonly schemaOrg?: string;
	/** Property of Open Graph. */
	readonly openGraph?: string;
	/** Variable of CSL-JSON. */
	readonly csl?: string;
	/** Tag of RIS. */
	readonly ris?: string;
}

export const FIELDS: readonly Field[] = [
	{
		key: 'id',
		column: 'id',
		type: 'text',
		meaning: 'Id of the report, from the name of its capture.',
		dublinCore: 'identifier',
		csl: 'id',
		ris: 'ID',
	},
	{ key: 'kind', column: 'kind', type: 'text', meaning: 'Whether the archive holds the full text or an abstract.' },
	{
		key: 'headline',
		column: 'headline',
		type: 'text',
		meaning: 'Headline as printed.',
		dublinCore: 'title',
		schemaOrg: 'headline',
		csl: 'title',
		ris: 'TI',
	},
	{
		key: 'alternateHeadlines',
		column: 'alternate_headlines',
		type: 'list',
		meaning: 'Other headlines on the same page.',
		schemaOrg: 'alternativeHeadline',
	},
	{
		key: 'kicker',
		column: 'kicker',
		type: 'text',
		meaning: 'Line above the headline.',
		schemaOrg: 'articleSection',
		openGraph: 'article:section',
	},
	{
		key: 'deck',
		column: 'deck',
		type: 'text',
		meaning: 'Standfirst under the headline.',
	},
	{
		key: 'date',
		column: 'date_edtf',
		type: 'text',
		meaning: 'Publication date in the Extended Date/Time Format; empty when unknown.',
		dublinCore: 'date',
		schemaOrg: 'datePublished',
		csl: 'issued',
		ris: 'DA',
	},
	{
		key: 'dateBasis',
		column: 'date_basis',
		type: 'text',
		meaning: 'How the date is known: stated on the page, inferred, from a sidecar, or unknown.',
	},
	{ key: 'dateEarliest', column: 'date_earliest', type: 'text', meaning: 'First day that the date can be, YYYY-MM-DD.' },
	{ key: 'dateLatest', column: 'date_latest', type: 'text', meaning: 'Last day that the date can be, YYYY-MM-DD.' },
	{
		key: 'updated',
		column: 'updated',
		type: 'text',
		meaning: 'A later stamp printed on the page, EDTF.',
	},
	{
		key: 'outlet',
		column: 'outlet',
		type: 'text',
		meaning: 'Publication: its id in the authority file, or its name as written.',
		dublinCore: 'source',
		schemaOrg: 'publisher',
		csl: 'container-title',
		ris: 'T2',
	},
	{ key: 'outletBasis', column: 'outlet_basis', type: 'text', meaning: 'How the outlet is known.' },
	{
		key: 'carriedBy',
		column: 'carried_by',
		type: 'text',
		meaning: "Who carried another outlet's report.",
		schemaOrg: 'provider',
	},
	{
		key: 'authors',
		column: 'authors',
		type: 'list',
		meaning: 'People who wrote the report, as printed.',
		dublinCore: 'creator',
		schemaOrg: 'author',
		csl: 'author',
		ris: 'AU',
	},
	{
		key: 'translators',
		column: 'translators',
		type: 'list',
		meaning: 'People who translated it.',
		schemaOrg: 'translator',
		csl: 'translator',
		ris: 'A4',
	},
	{
		key: 'dateline',
		column: 'dateline',
		type: 'text',
		meaning: 'Where it was filed from, as printed.',
		schemaOrg: 'dateline',
		csl: 'publisher-place',
		ris: 'CY',
	},
	{
		key: 'keywords',
		column: 'keywords',
		type: 'list',
		meaning: 'Keywords printed on the page.',
		schemaOrg: 'keywords',
		csl: 'keyword',
		ris: 'KW',
	},
	{
		key: 'places',
		column: 'places',
		type: 'list',
		meaning: 'Ids of the places with a record that it names, in order of first mention; names without one: names.json.',
		schemaOrg: 'contentLocation',
		ris: 'KW',
	},
	{
		key: 'groups',
		column: 'groups',
		type: 'list',
		meaning: 'Ids of the groups with a record that it names.',
	},
	{ key: 'people', column: 'people', type: 'list', meaning: 'Ids of the people with a record whom it names.' },
	{
		key: 'mentions',
		column: 'other_outlets',
		type: 'list',
		meaning: 'Ids of the other outlets it names.',
	},
	{
		key: 'language',
		column: 'language',
		type: 'text',
		meaning: 'Language of the text, BCP 47; und when it cannot be told.',
		dublinCore: 'language',
		schemaOrg: 'inLanguage',
		csl: 'language',
		ris: 'LA',
	},
	{ key: 'words', column: 'words', type: 'number', meaning: 'Words of the text.', schemaOrg: 'wordCount' },
	{
		key: 'rights',
		column: 'rights',
		type: 'text',
		meaning: 'What is known about the rights in the text.',
		dublinCore: 'rights',
		schemaOrg: 'copyrightNotice',
	},
	{ key: 'source.file', column: 'capture_file', type: 'text', meaning: 'Name of the capture in the folder of captures.' },
	{ key: 'source.sha256', column: 'capture_sha256', type: 'text', meaning: 'SHA-256 of the capture.' },
	{ key: 'source.url', column: 'source_url', type: 'text', meaning: 'Where it stood on the web.', schemaOrg: 'isBasedOn' },
	{ key: 'source.captured', column: 'captured', type: 'text', meaning: 'When it was captured, EDTF.' },
];
