// Every command of the program, once: bin/cuttings.mjs starts them from here, each reads its command line by it, and
// every help text, the list of options in a refusal and docs/commands.md are written from it. Plain JavaScript, so that
// the Node that is installed reads it before anything else is.
import { flag, NOTHING, PORT, value } from './command-parts.mjs';
import { DEVELOPER_COMMANDS } from './developer-commands.mjs';

/** Young memory stays as small as it need be: else it doubles somewhere among the captures, and reading takes more the more there are. */
const SMALL = ['--max-semi-space-size=16'];

const ARTICLES = value('DIR', 'the folder of captures; articles when left out');

/** @satisfies {Readonly<Record<string, import('./command-parts.mjs').Command>>} */
export const COMMANDS = {
	start: {
		file: 'src/commands/start.ts',
		about:
			'Builds the site from a folder of captures and serves it to this machine until Ctrl+C. A later npm run build puts a new site in its place while it is served.',
		options: { articles: ARTICLES, port: PORT },
		takes: NOTHING,
		exits: { 0: 'ended with Ctrl+C', 1: 'not built or not served', 75: 'another build is running' },
		nodeFlags: SMALL,
	},
	build: {
		file: 'src/commands/build.ts',
		about: 'Builds the site from a folder of captures.',
		options: {
			articles: value('DIR', 'the folder of captures; articles when left out. Authority files are read from DIR/authority'),
			out: value('DIR', 'where the site goes; dist when left out. Replaced as a whole when the new one is complete and checked'),
			strict: flag('build nothing when a file cannot be read without a fault'),
			whole: flag('build of the captures alone: nothing that is kept from the last build is used'),
		},
		takes: NOTHING,
		exits: {
			0: 'all captures published',
			2: 'built, some quarantined or faulty',
			1: 'not built',
			75: 'another build is running',
		},
		nodeFlags: SMALL,
	},
	preview: {
		file: 'src/commands/preview.ts',
		about: 'Serves a site that is built already to this machine until Ctrl+C; a build may replace it meanwhile.',
		options: { port: PORT },
		takes: { most: 1, shown: '[DIR]' },
		more: 'DIR is the folder of the site; dist when left out.',
		exits: { 0: 'ended with Ctrl+C', 1: 'there is no site, or it could not be served' },
	},
	dev: {
		file: 'src/commands/dev.ts',
		about:
			'Serves the site while it is being worked on: a capture, a sidecar, an authority file or the program changes, and the pages follow. The desk, a page for the cataloguer alone, lists what was not sure, with the lines that settle it. There is no search index; npm start makes one. Ctrl+C ends it.',
		options: { articles: ARTICLES, port: PORT },
		takes: NOTHING,
		exits: { 0: 'ended with Ctrl+C', 1: 'not served' },
	},
	verify: {
		file: 'src/commands/verify.ts',
		about:
			'Holds a built site against its manifests: is every file there, is every file what it was? Any BagIt validator can do the same, and so can: cd DIR && sha256sum -c manifest-sha256.txt tagmanifest-sha256.txt',
		options: {},
		takes: { most: 1, shown: '[DIR]' },
		more: 'DIR is the folder of the site; dist when left out. A file that was put beside the site is named and breaks nothing.',
		exits: { 0: 'complete and valid', 1: 'not' },
	},
	ingest: {
		file: 'src/commands/ingest.ts',
		about: 'Reads the captures of a folder and writes one Markdown file a report.',
		options: {
			articles: value(
				'DIR',
				'the captures (*.txt), their sidecars (*.yaml), the authority folder and archive.yaml, which names the archive; articles when left out',
			),
			out: value('DIR', 'where the reports go; content/reports when left out. The folder is replaced as a whole'),
			strict: flag('a capture that cannot be published is a failure'),
		},
		takes: NOTHING,
		more: `Relative folders count from where the command was given. The last line says

  published P + quarantined Q + ignored I = seen S

where S counts every capture and every entry that is of no use. Sidecars and authority files that were used, and folders, are not counted; a sidecar or authority file that cannot be used is quarantined and counts.`,
		exits: {
			0: 'all is well',
			2: 'done, but something was quarantined or a sidecar or authority record is wrong',
			1: 'not done',
			75: 'another ingest is writing to the same folder',
		},
		nodeFlags: SMALL,
	},
	explain: {
		file: 'src/commands/explain.ts',
		about:
			'Shows how one capture is read: every line with its role and the rule that gave it, then the fields and why, then what each row of headline-weights.json and zone-weights.json gave for each line.',
		options: {},
		takes: { most: 1, shown: 'FILE' },
		more: 'FILE is a capture; its sidecar (the same name with .yaml) and the authority folder of the articles are used.',
		exits: { 0: 'it can be published', 2: 'it cannot, or its sidecar is wrong', 1: 'there is no such file' },
	},
	names: {
		file: 'src/commands/names.ts',
		about:
			'Says how the names of the collection stand: what is wrong in the authority files, records that no report names, and the names that no record covers, with what the program takes them for and whether readers see them. Writes nothing without --out.',
		options: {
			articles: value('DIR', 'the folder with captures and the authority folder; articles when left out'),
			yaml: flag('print these names as records to paste into the authority files, and nothing else'),
			out: value('DIR', 'write the surer of these names as records into the authority files of DIR, behind what stands there'),
		},
		takes: NOTHING,
		exits: { 0: 'the authority files are in order', 2: 'something in them is wrong', 1: 'not done' },
	},
	example: {
		file: 'tests/run/example.ts',
		about:
			'Builds an archive of the invented captures in tests/labelled and serves it to this machine until Ctrl+C. They are messy on purpose: tickers, menus, consent texts, comments, exports, two columns, eighteen languages.',
		options: { port: PORT },
		takes: NOTHING,
		exits: { 0: 'ended with Ctrl+C', 1: 'not built or not served', 75: 'another build is running' },
		nodeFlags: SMALL,
	},
	...DEVELOPER_COMMANDS,
};

/**
 * Whether a command needs the packages for testing and measuring too.
 *
 * @param {string} name
 */
export const isForDevelopers = (name) => Object.hasOwn(DEVELOPER_COMMANDS, name);
