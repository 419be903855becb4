/**
 * Everything that this program takes from the environment, read here and nowhere below: bin/cuttings.mjs sets the first,
 * whoever builds may set the others.
 */

/** The folder in which the command was called, from which the paths given count. */
export function calledFrom(): string {
	return process.env.CUTTINGS_CALLED_FROM ?? process.cwd();
}

/** The folder of the site's address ("/archive/") when it is to be another than the one that the archive names. */
export function baseGiven(): string | undefined {
	return process.env.CUTTINGS_BASE;
}
