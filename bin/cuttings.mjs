// The one door to every command. Plain JavaScript that Node 20 runs as it is: it installs what is missing, then hands
// over to the Node of the `node` package, which runs the TypeScript unbuilt.
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { helpOf } from '../src/commands/help.mjs';
import { COMMANDS, isForDevelopers } from '../src/commands/table.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');

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
run();

/** Starts the command with the Node of the packages and ends with it. */
function run() {
	const { file, nodeFlags = [] } = COMMANDS[command];
	const node = join(root, 'node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
	const started = spawn(
		existsSync(node) ? node : process.execPath,
		['--disable-warning=ExperimentalWarning', ...nodeFlags, join(root, file), ...args],
		{
			// The last is a pipe that nobody writes to: it closes when this process is gone, and the command ends with it.
			stdio: ['inherit', 'inherit', 'inherit', 'pipe'],
			env: {
				// Node keeps the TypeScript it has read, ready to run: a third of a second less for each command.
				NODE_COMPILE_CACHE: join(root, 'node_modules', '.cache', 'node'),
				...process.env,
				CUTTINGS_CALLED_FROM: process.env.INIT_CWD ?? process.cwd(),
				CUTTINGS_CALLER_PIPE: '3',
			},
		},
	);
	// Ctrl+C goes to the command too, which ends as it should; this waits for it. Who ends this alone ends both.
	process.on('SIGINT', () => {});
	for (const signal of ['SIGTERM', 'SIGHUP']) process.on(signal, () => started.kill(signal));
	// npm may be killed above this without a word to it: the process then has another parent.
	const parent = process.ppid;
	setInterval(() => process.ppid !== parent && process.exit(1), 1000).unref();
	started.on('error', ({ message }) => {
		console.error(`The command "${command}" could not be started: ${message}`);
		process.exit(1);
	});
	started.on('exit', (status, signal) => process.exit(status ?? (signal === 'SIGINT' ? 130 : 1)));
}

/**
 * Installs the packages of the lock file when they are not there yet: for building an archive those that run it, for
 * testing all. `npm install --no-save` and not `npm ci`: ci refuses a lock file that lacks another platform's binaries.
 */
function install() {
	const lock = createHash('sha256')
		.update(readFileSync(join(root, 'package-lock.json')))
		.digest('hex');
	const stamp = join(root, 'node_modules', '.cuttings-installed');
	const have = existsSync(stamp) ? readFileSync(stamp, 'utf8') : '';
	// Who has the packages for testing keeps them, also when another lock file came or npm install put them there.
	const tests = have === '' ? existsSync(join(root, 'node_modules', 'vitest')) : have.endsWith(' all');
	const wanted = isForDevelopers(command) || tests ? 'all' : 'run';
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
