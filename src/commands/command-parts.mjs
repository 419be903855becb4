// What the tables of commands are made of. Plain JavaScript, so that the Node that is installed reads it before anything
// else is.

/**
 * @typedef {object} Option
 * @property {'string' | 'boolean'} type whether it takes a value
 * @property {string} [value] what its value is called in the help
 * @property {string} says what it does
 *
 * @typedef {object} Command
 * @property {string} file the module that runs it
 * @property {string} about what it does
 * @property {Readonly<Record<string, Option>>} options
 * @property {{ readonly most: number, readonly shown: string }} takes plain arguments: how many there may be, and how the help shows them
 * @property {string} [more] what there is to say besides
 * @property {Readonly<Record<number, string>>} exits what each exit code means
 * @property {readonly string[]} [nodeFlags]
 */

/**
 * An option with a value.
 *
 * @param {string} name what the help calls the value
 * @param {string} says
 */
export const value = (name, says) => ({ type: /** @type {const} */ ('string'), value: name, says });

/**
 * An option that stands alone.
 *
 * @param {string} says
 */
export const flag = (says) => ({ type: /** @type {const} */ ('boolean'), says });

/** A command without plain arguments. */
export const NOTHING = { most: 0, shown: '' };

export const PORT = value('N', 'the port to serve on; the first free one from 4321 when left out');
