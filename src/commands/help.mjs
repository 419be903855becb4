import { COMMANDS } from './table.mjs';

/** @typedef {import('./command-parts.mjs').Command} Command */

/** How each command is called by npm. */
const NPM = /** @param {string} name */ (name) => (name === 'start' || name === 'test' ? `npm ${name}` : `npm run ${name}`);

/** Letters of a line of help. */
const WIDTH = 118;

/**
 * How a command is used, for a terminal.
 *
 * @param {string} name
 * @returns {string}
 */
export function helpOf(name) {
	/** @type {Command} */
	const { about, takes, more = '', exits, options } = COMMANDS[/** @type {keyof typeof COMMANDS} */ (name)];
	const given = [...Object.entries(options), ['help', { type: 'boolean', says: 'print this text' }]].map(
		([option, { value, says }]) => [shown(option, value), says],
	);
	const column = Math.max(...given.map(([option]) => option.length)) + 4;
	const usage = [takes.shown, ...Object.entries(options).map(([option, { value }]) => `[${shown(option, value)}]`)];
	const codes = Object.entries(exits).map(([code, says]) => `${code} ${says}`);
	return [
		[NPM(name), ...(usage.some(Boolean) ? ['--', ...usage.filter(Boolean)] : [])].join(' '),
		wrapped(about),
		...more
			.split('\n\n')
			.filter(Boolean)
			.map((paragraph) => wrapped(paragraph)),
		given.map(([option, says]) => `  ${option}`.padEnd(column) + wrapped(says, column)).join('\n'),
		wrapped(`Exit code: ${codes.join('; ')}.`),
	].join('\n\n');
}

/**
 * The options of a command as a refusal lists them: "--articles DIR, --strict and --help".
 *
 * @param {string} name
 */
export function optionsOf(name) {
	const { options } = COMMANDS[/** @type {keyof typeof COMMANDS} */ (name)];
	const all = Object.entries(/** @type {Command['options']} */ (options)).map(([option, { value }]) => shown(option, value));
	return [all.join(', '), '--help'].filter(Boolean).join(' and ');
}

/**
 * @param {string} option
 * @param {string | undefined} value
 */
function shown(option, value) {
	return value === undefined ? `--${option}` : `--${option} ${value}`;
}

/**
 * Breaks a text into lines; those that begin with a space stay as they are.
 *
 * @param {string} text
 */
function wrapped(text, indent = 0) {
	if (text.startsWith(' ')) return text;
	const lines = [''];
	for (const word of text.split(/\s+/)) {
		const last = lines[lines.length - 1];
		if (last !== '' && indent + last.length + 1 + word.length > WIDTH) lines.push(word);
		else lines[lines.length - 1] = last === '' ? word : `${last} ${word}`;
	}
	return lines.join(`\n${' '.repeat(indent)}`);
}
