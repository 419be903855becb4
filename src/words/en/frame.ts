import { type Plural, plural } from '../plural.ts';

/** The words that frame every page, and those for counts and certainty. */
export const frame = {
	page: {
		skip: 'Skip to the text',
		main: 'Main',
		years: 'Years in this archive',
		earlierYears: 'Earlier years',
		dark: 'Dark',
		light: 'Light',
		useDark: 'Use dark colours',
		useLight: 'Use light colours',
		feed: 'New reports',
		keeps: {
			one: '{title} keeps {n} news report.',
			other: '{title} keeps {n} news reports.',
		} as Plural,
		keepsSpan: {
			one: '{title} keeps {n} news report published {span}.',
			other: '{title} keeps {n} news reports published {span}.',
		} as Plural,
		abstracts: plural('{n} of them is an abstract.', '{n} of them are abstracts.'),
		onlyAbstracts: plural('It is an abstract.', 'All of them are abstracts.'),
		spanYears: '{from} to {to}',
		inYear: 'in {year}',
		inYears: 'from {from} to {to}',
		claim:
			'What a report says is the claim of the people it quotes and of the outlet that published it; the archive ' +
			'does not endorse it.',
		method: 'How the archive is made',
		corrections: 'Corrections',
		data: 'Data to download',
		integrity: 'Check the files',
	},
	nav: {
		search: 'Search',
		dates: 'Dates',
		place: 'Places',
		group: 'Groups',
		person: 'People',
		outlet: 'Outlets',
		about: 'About',
	},
	kind: { place: 'Place', group: 'Group', person: 'Person', outlet: 'Outlet' },
	count: {
		reports: plural('{n} report', '{n} reports'),
		outlets: plural('{n} outlet', '{n} outlets'),
		namedOutlets: plural('{n} named outlet', '{n} named outlets'),
		languages: plural('{n} language', '{n} languages'),
		words: plural('{n} word', '{n} words'),
		lines: plural('{n} line', '{n} lines'),
		bytes: plural('{n} byte', '{n} bytes'),
		paragraphs: plural('Paragraph {numbers}', 'Paragraphs {numbers}'),
		passages: plural('one passage', '{n} passages'),
		files: plural('{n} file', '{n} files'),
	},
	certainty: {
		printed: 'Printed on the page',
		sidecar: 'Given by the cataloguer',
		'worked-out': 'Worked out from the text',
		'month-only': 'Day not known',
		monthOnly: 'Month only',
		yearOnly: 'Year only',
		unknown: 'Date not known',
	},
	basis: {
		stated: 'Printed on the page',
		sidecar: 'Given by the cataloguer',
		inferred: 'Worked out from the text',
		unknown: 'Not known',
	},
	notFound: {
		title: 'Page not found',
		lede: 'Addresses of reports never change, so the address may have been cut off or mistyped.',
		try: 'Look for it here, or start from one of the lists:',
	},
};
