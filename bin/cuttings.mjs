// The one door to every command. Plain JavaScript that Node 20 runs as it is: it installs what is missing, then hands
// over to the Node of the `node` package, which runs the TypeScript unbuilt.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');

/** Each command and the file that runs it. */
const COMMANDS = {
	start: 'src/commands/start.ts',
	build: 'src/commands/build.ts',
	preview: 'src/commands/preview.ts',
	dev: 'src/commands/dev.ts',
	verify: 'src/commands/verify.ts',
	ingest: 'src/commands/ingest.ts',
	explain: 'src/commands/explain.ts',
	names: 'src/commands/names.ts',
	check: 'tests/run/check.ts',
	test: 'tests/run/test.ts',
	measure: 'tests/run/measure.ts',
	example: 'tests/run/example.ts',
	fuzz: 'tests/run/fuzz.ts',
	bench: 'bench/main.ts',
	'bench:search': 'bench/search.ts',
	'bench:pages': 'bench/pages.ts',
};

/** Young memory stays as small as it need be: else it doubles somewhere among the captures, and reading takes more the more there are. */
const SMALL = ['--max-semi-space-size=16'];
const FLAGS = { ingest: SMALL, build: SMALL, start: SMALL, example: SMALL };

/** Commands that need the packages for testing and measuring too. */
const FOR_DEVELOPERS = new Set(['check', 'test', 'measure', 'fuzz', 'bench', 'bench:search', 'bench:pages']);

const [command, ...args] = process.argv.slice(2);
if (!command || !Object.hasOwn(COMMANDS, command)) {
	const isHelp = command === undefined || command === '--help' || command === '-h';
	const list = `The commands are: ${Object.keys(COMMANDS).join(', ')}. Each has --help.`;
	if (isHelp) console.log(list);
	else console.error(`There is no command "${command}". ${list}`);
	process.exit(isHelp ? 0 : 1);
}
if (args.includes('--help') || args.includes('-h')) {
	console.log(helpOf(command));
	process.exit(0);
}

install();
// Ctrl+C goes to the command too, which ends as it should; this waits for it.
process.on('SIGINT', () => {});
const node = join(root, 'node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
const run = spawnSync(
	existsSync(node) ? node : process.execPath,
	['--disable-warning=ExperimentalWarning', ...(FLAGS[command] ?? []), join(root, COMMANDS[command]), ...args],
	{
		stdio: 'inherit',
		env: {
			// Node keeps the TypeScript it has read, ready to run: a third of a second less for each command.
			NODE_COMPILE_CACHE: join(root, 'node_modules', '.cache', 'node'),
			...process.env,
			CUTTINGS_CALLED_FROM: process.env.INIT_CWD ?? process.cwd(),
			CUTTINGS_CALLER: String(process.pid),
		},
	},
);
if (run.error) console.error(`The command "${command}" could not be started: ${run.error.message}`);
process.exit(run.status ?? (run.signal === 'SIGINT' ? 130 : 1));

/** The help text of a command, read out of its file: nothing has to be installed or loaded for it. */
function helpOf(name) {
	const file = name === 'ingest' ? 'src/commands/ingest-options.ts' : COMMANDS[name];
	const [, text] = /^(?:export )?const help = `([^`]*)`;$/im.exec(readFileSync(join(root, file), 'utf8')) ?? [];
	return text?.trim() ?? `There is no help for ${name}; see README.md.`;
}

/**
 * Installs the packages of the lock file when they are not there yet: for building an archive those that run it, for
 * testing all. `npm install --no-save` and not `npm ci`: ci refuses a lock file that lacks another platform's binaries.
 */
function install() {
	const lock = createHash('sha256')
		.update(readFileSync(join(root, 'package-lock.json')))
		.digest('hex');
	const stamp = join(root, 'node_modules', '.cuttings-lock');
	const have = existsSync(stamp) ? readFileSync(stamp, 'utf8') : '';
	// Who has the packages for testing keeps them, also when another lock file came or npm install put them there.
	const tests = have === '' ? existsSync(join(root, 'node_modules', 'vitest')) : have.endsWith(' all');
	const wanted = FOR_DEVELOPERS.has(command) || tests ? 'all' : 'run';
	if (have === `${lock} all` || have === `${lock} ${wanted}`) return;
	console.error('Installing the packages this program needs (once, a minute or two) …');
	const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
	// Errors only: the engine warnings speak of the Node that is installed, not of the one that will run.
	const options = [
		'--no-save',
		'--no-audit',
		'--no-fund',
		'--loglevel=error',
		...(wanted === 'run' ? ['--omit=dev'] : ['--include=dev']),
	];
	const done = spawnSync(npm, ['install', ...options], {
		cwd: root,
		stdio: ['ignore', 2, 2],
		shell: process.platform === 'win32',
	});
	if (done.status !== 0) {
		console.error('The packages could not be installed. Check the network connection, then run the same command again.');
		process.exit(1);
	}
	writeFileSync(stamp, `${lock} ${wanted}`);
}
