import { readFile, rename, writeFile } from 'node:fs/promises';

/** The bytes kept under a path; where there are none they are made, and kept for the next build if anything can be kept. */
export async function cached(path: string | null, make: () => Promise<Uint8Array>): Promise<Uint8Array> {
	if (path === null) return make();
	const kept = await readFile(path).catch(() => null);
	if (kept) return kept;
	const made = await make();
	// Written aside and renamed, so that a killed build leaves no half of a font; under a name of its own, since builds of
	// two archives may cut the same font at the same time.
	const part = `${path}.${process.pid}.part`;
	await writeFile(part, made);
	await rename(part, path);
	return made;
}
