import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import subsetFont from 'subset-font';
import { cachedFile, cacheFolder } from './cache.ts';

/** A font file of the site. */
export interface FontFile {
	/** File name under /fonts/: "sans.woff2". */
	readonly name: string;
	readonly bytes: Uint8Array;
}

interface Face {
	readonly name: string;
	/** npm package and file that the face is cut from. */
	readonly from: string;
	readonly letters: string;
	readonly axes: Record<string, number | { min: number; max: number }>;
}

const letters = (...ranges: [number, number][]) =>
	ranges.map(([from, to]) => String.fromCodePoint(...Array.from({ length: to - from + 1 }, (_, index) => from + index))).join('');

const LATIN = `${letters([0x20, 0x7e], [0xa0, 0xff])}–—‘’‚“”„…·•†−`;
/** Central European letters and those of scholarly transliteration. */
const LATIN_EXTENDED = `${letters([0x100, 0x17f])}ʿʾḥḤḍḌṣṢṭṬẓẒḫḪẖḳḲġĠṯṮḏḎșȘțȚǧǦ`;
const ARABIC = letters([0x600, 0x6ff]);

const SERIF = '@fontsource-variable/source-serif-4/files/source-serif-4';
const SANS = '@fontsource-variable/source-sans-3/files/source-sans-3';
const NASKH = '@fontsource-variable/noto-naskh-arabic/files/noto-naskh-arabic';
const REGULAR_TO_BOLD = { wght: { min: 400, max: 700 } };

/** Serif text is cut at the optical size of body text, display at that of headlines. Names are those of styles/fonts.css. */
const FACES: readonly Face[] = [
	{ name: 'serif-text', from: `${SERIF}-latin-opsz-normal`, letters: LATIN, axes: { ...REGULAR_TO_BOLD, opsz: 15 } },
	{ name: 'serif-text-italic', from: `${SERIF}-latin-opsz-italic`, letters: LATIN, axes: { wght: 400, opsz: 15 } },
	{
		name: 'serif-text-ext',
		from: `${SERIF}-latin-ext-opsz-normal`,
		letters: LATIN_EXTENDED,
		axes: { ...REGULAR_TO_BOLD, opsz: 15 },
	},
	{ name: 'serif-display', from: `${SERIF}-latin-opsz-normal`, letters: LATIN, axes: { wght: 490, opsz: 48 } },
	{ name: 'sans', from: `${SANS}-latin-wght-normal`, letters: LATIN, axes: REGULAR_TO_BOLD },
	{ name: 'sans-ext', from: `${SANS}-latin-ext-wght-normal`, letters: LATIN_EXTENDED, axes: REGULAR_TO_BOLD },
	{ name: 'naskh', from: `${NASKH}-arabic-wght-normal`, letters: ARABIC, axes: REGULAR_TO_BOLD },
];

/** The font files of the site, cut down to the letters it needs. Cutting takes seconds, so each is kept once made. */
export async function fontFiles(): Promise<FontFile[]> {
	const require = createRequire(import.meta.url);
	const cache = cacheFolder('fonts');
	const files: FontFile[] = [];
	for (const face of FACES) {
		const source = readFileSync(require.resolve(`${face.from}.woff2`));
		files.push({
			name: `${face.name}.woff2`,
			bytes: await cachedFile(cache && join(cache, `${keyOf(face, source)}.woff2`), () => cut(face, source)),
		});
	}
	return files;
}

function cut(face: Face, source: Buffer): Promise<Uint8Array> {
	return subsetFont(source, face.letters, { targetFormat: 'woff2', variationAxes: face.axes });
}

/** Changes with everything that the cut face depends on. */
function keyOf(face: Face, source: Buffer): string {
	return createHash('sha256').update(JSON.stringify(face)).update(source).digest('hex').slice(0, 32);
}
