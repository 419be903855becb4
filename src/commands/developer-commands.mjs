import { flag, NOTHING, value } from './command-parts.mjs';

/** Commands for who works on the program itself; they need the packages for testing and measuring too. */
/** @satisfies {Readonly<Record<string, import('./command-parts.mjs').Command>>} */
export const DEVELOPER_COMMANDS = {
	check: {
		file: 'tests/run/check.ts',
		about:
			'Format, lint and the doors of the rooms (Biome), types (Astro’s checker), unused files and exports (knip), and the labels that each language of the interface lacks.',
		options: {},
		takes: NOTHING,
		exits: { 0: 'nothing found', 1: 'one of the first three found something' },
	},
	test: {
		file: 'tests/run/test.ts',
		about:
			'Runs the checks (npm run check) and every test, those in a real browser included. A browser is looked for first and fetched when there is none: CHROME_PATH, an installed Chromium or Chrome, Playwright’s own, the system’s package.',
		options: {},
		takes: { most: 100, shown: '[FILTER …]' },
		more: 'FILTER: run only the tests whose file names contain it, without the checks.',
		exits: { 0: 'all passed', 1: 'not' },
	},
	measure: {
		file: 'tests/run/measure.ts',
		about: 'Measures how well captures are read, against sets labelled by hand.',
		options: {
			worst: value('N', 'list the N worst'),
			only: value('REGEX', 'only the captures of a set whose names fit (labelled, articles, dev, more, shapes)'),
			keep: value('DIR', 'write the reports to DIR/<set> instead of a temporary folder'),
		},
		takes: { most: 7, shown: '[SET …]' },
		more: 'The set "labelled" comes with the program (tests/labelled). Others are measured when they lie beside the project (../shared/eval): articles, dev, more, shapes, lines, entities. Without a name all that are there are measured.',
		exits: { 0: 'measured', 1: 'not' },
	},
	fuzz: {
		file: 'tests/run/fuzz.ts',
		about:
			'Makes hostile captures, sidecars and authority files by the hundred, builds a site of them and holds it to every promise: each capture published or named, every paragraph word for word, nothing that runs or loads, every feed and data file readable, manifests valid.',
		options: {
			count: value('N', 'captures in the folder; 300 when left out'),
			minutes: value('N', 'one folder after another, with the next seed, for so long'),
			seed: value('N', 'the same seed gives the same captures; 1 when left out'),
			keep: flag('leave the last folder and its site behind and print where they are'),
		},
		takes: NOTHING,
		exits: { 0: 'all promises kept', 1: 'not' },
	},
	bench: {
		file: 'bench/main.ts',
		about: 'Measures the program on invented archives: reports of about 500 words, 40 outlets, 800 places, 300 groups.',
		options: {
			reports: value('N', 'reports in the archive; 1000 when left out'),
			part: value('PART', 'build, ingest, bounded, corpus or gazetteer; all when left out'),
		},
		takes: NOTHING,
		more: `build: each step of a build of N reports from nothing, then with nothing changed, one report changed and one added, each as a share of the full build; what a report costs in an archive of a quarter the size.

ingest: reading alone, work and memory at N/4, N/2 and N captures; what each further short capture takes of memory, from N to 5 N and 20 N of them.

bounded: captures made to be slow to read (long lines, blank lines, quoting, dates, brackets): seconds at 1, 2 and 4 times the size and the exponent of their growth; 1 is linear.

corpus: the files by which the next run knows each report again, as lines of JSON and in SQLite.

gazetteer: opening the list of places, in CPU time and memory, and a look-up in it.

Seconds of work count on a busy machine too; those by the clock do not. Pagefind, which makes the search index, is a program of its own and shows by the clock only.`,
		exits: { 0: 'measured', 1: 'not' },
	},
	'bench:search': {
		file: 'bench/search.ts',
		about: 'Measures a first search (bytes) and thirty searches (time) in Chromium on generated archives of 5 and 1,000 reports.',
		options: {
			reports: value('N[,N…]', 'other sizes'),
			large: flag('10,000 reports too; that takes several minutes'),
		},
		takes: NOTHING,
		exits: { 0: 'measured', 1: 'not' },
	},
	'bench:pages': {
		file: 'bench/pages.ts',
		about:
			'Builds an invented archive and one report of 1,000 words, measures its pages with Lighthouse as a phone on a slow network sees them (medians), and weighs what a reader loads. Figures stand beside the budgets.',
		options: {
			reports: value('N', 'reports in the archive; 200 when left out'),
			rounds: value('N', 'visits to each page; 3 when left out'),
		},
		takes: NOTHING,
		exits: { 0: 'within every budget', 2: 'a budget is missed', 1: 'not measured' },
	},
};
