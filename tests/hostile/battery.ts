import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type Random, random } from '../../bench/random.ts';
import { LINES, MARKS } from './marks.ts';

/** One hostile capture and what must become of it. */
export interface HostileCapture {
	/** Path inside the folder of captures. */
	readonly file: string;
	/** Paragraphs of prose that its page must show word for word and in this order; null when anything may become of it. */
	readonly paragraphs: readonly string[] | null;
	/** Whether it must be published. */
	readonly published: boolean;
}

/** A folder of hostile captures, sidecars and authority files. */
export interface Battery {
	readonly folder: string;
	readonly captures: readonly HostileCapture[];
	/** Files in the folder, the authority files among them. */
	readonly files: number;
}

const WORDS =
	'the harbour council said that engineers would measure every pier again before winter because nobody had told them what the storm did to it and the ferry waited while fishermen carried nets along a wall of stone under grey clouds near two empty houses where an old clerk kept his books in good order'.split(
		' ',
	);

/** Writes a battery of `count` captures; the same seed gives the same bytes. */
export function writeBattery(folder: string, count: number, seed: number): Battery {
	const chance = random(seed);
	const captures: HostileCapture[] = [];
	let files = 0;
	const write = (path: string, content: string | Uint8Array) => {
		mkdirSync(dirname(join(folder, path)), { recursive: true });
		writeFileSync(join(folder, path), content);
		files++;
	};
	for (let number = 0; number < count; number++) {
		const make = KINDS[number % KINDS.length] as Maker;
		const { content, paragraphs = null, published = paragraphs !== null, sidecar } = make(chance, number);
		const stem = stemOf(chance, number);
		write(`${stem}.txt`, content);
		captures.push({ file: `${stem}.txt`, paragraphs, published });
		if (sidecar !== undefined) write(`${stem}.yaml`, sidecar);
	}
	for (const [path, content] of Object.entries(authorityFiles(chance))) write(`authority/${path}`, content);
	return { folder, captures, files };
}

interface Made {
	readonly content: string | Uint8Array;
	readonly paragraphs?: readonly string[];
	readonly published?: boolean;
	readonly sidecar?: string | Uint8Array;
}
type Maker = (chance: Random, number: number) => Made;

/** How sentences end. */
const ENDINGS = ['.', '.', '.', '.', '?', '!', '."', '…', '.)', ' (x).'];

/** Words of prose, a capital first and a full stop last, with a mark somewhere inside. */
function prose(chance: Random, mark: string, least = 14): string {
	const words = Array.from({ length: least + chance.below(30) }, () => chance.pick(WORDS));
	words[0] = `${words[0]?.charAt(0).toUpperCase()}${words[0]?.slice(1)}`;
	words.splice(3 + chance.below(words.length - 5), 0, mark);
	return words.join(' ') + chance.pick(ENDINGS);
}

function article(chance: Random, headline: string, mark: () => string, newline = '\n'): { text: string; paragraphs: string[] } {
	const paragraphs = Array.from({ length: 2 + chance.below(5) }, () => prose(chance, mark()));
	return { text: [headline, ...paragraphs].join(newline + newline) + newline, paragraphs };
}

const headline = (chance: Random, number: number) => `Council of Velmar hears ${chance.pick(WORDS)} report ${number}`;

/** Any character of Unicode but newlines and surrogates; control characters seldom, as a file full of them is no text. */
function anything(chance: Random, length: number): string {
	return Array.from({ length }, () => {
		const plane = chance.below(10);
		const code =
			plane < 3
				? 32 + chance.below(95)
				: plane < 6
					? 0xa0 + chance.below(0x600)
					: plane < 9
						? 0x700 + chance.below(0xd000)
						: chance.below(0x11_0000);
		return (code >= 0xd800 && code <= 0xdfff) || code === 10 || code === 13 || code < 32 ? '?' : String.fromCodePoint(code);
	}).join('');
}

const KINDS: readonly Maker[] = [
	// Plain captures with a mark in every paragraph.
	...Array.from(
		{ length: 8 },
		(): Maker => (chance, number) => {
			const { text, paragraphs } = article(chance, headline(chance, number), () => chance.pick(MARKS));
			return { content: text, paragraphs };
		},
	),
	// A mark as or in the headline.
	(chance, number) => {
		const { text, paragraphs } = article(chance, `${headline(chance, number)} ${chance.pick(MARKS)}`, () => 'and');
		return { content: text, paragraphs };
	},
	(chance) => ({ content: article(chance, chance.pick(MARKS), () => 'and').text, published: true }),
	// Newlines of other kinds, byte order marks.
	(chance, number) => {
		const newline = chance.pick(['\r\n', '\r', '\n\n', '\n \t']);
		const { text, paragraphs } = article(chance, headline(chance, number), () => chance.pick(MARKS), newline);
		return { content: chance.pick(['', '\ufeff', '\ufeff\ufeff']) + text, paragraphs };
	},
	(chance, number) => {
		const { text, paragraphs } = article(chance, headline(chance, number), () => 'ŵ Ж 世 م');
		return { content: Buffer.from(`\ufeff${text}`, 'utf16le'), paragraphs };
	},
	(chance, number) => {
		const { text, paragraphs } = article(chance, headline(chance, number), () => 'Ü');
		return { content: Buffer.from(text, 'utf16le').swap16(), paragraphs };
	},
	// A sidecar with a mark in every field.
	...Array.from(
		{ length: 3 },
		(): Maker => (chance, number) => {
			const { text, paragraphs } = article(chance, headline(chance, number), () => chance.pick(MARKS));
			return { content: text, paragraphs, sidecar: goodSidecar(chance) };
		},
	),
	// Sidecars that are wrong: the capture is published without them.
	...Array.from(
		{ length: 2 },
		(): Maker => (chance, number) => {
			const { text, paragraphs } = article(chance, headline(chance, number), () => 'and');
			return { content: text, paragraphs, sidecar: badSidecar(chance) };
		},
	),
	// Full heads whose fields carry marks.
	(chance, number) => {
		const mark = () => chance.pick(MARKS).replace(/[\r\n]/g, ' ');
		const head = [
			`Kicker ${mark()}`,
			headline(chance, number),
			`Standfirst ${mark()} of the report.`,
			`By Ilse ${mark()}`,
			`March ${chance.below(40)}, 2031 ${mark()}`,
			`Photo: ${mark()} / Getty`,
		];
		const { text } = article(chance, `VELMAR (${mark()}) — ${prose(chance, mark())}`, mark);
		return {
			content: `${head.join('\n\n')}\n\n${text}\n(Editing by ${mark()})\n\nTags: ${mark()}, ${mark()}\n`,
			published: true,
		};
	},
	// Lines of no sense, in any order.
	(chance) => ({
		content: Array.from({ length: 5 + chance.below(40) }, () => chance.pick(LINES)).join(chance.pick(['\n', '\n\n'])),
	}),
	(chance) => ({
		content: Array.from({ length: 3 + chance.below(12) }, () => anything(chance, 1 + chance.below(300))).join('\n\n'),
	}),
	(chance, number) => ({
		content: `${headline(chance, number)}\n\n${Array.from({ length: 4 }, () => prose(chance, anything(chance, 20))).join('\n\n')}\n`,
		published: true,
	}),
	// Bytes.
	(chance) => ({ content: Uint8Array.from({ length: 1 + chance.below(3000) }, () => chance.below(256)) }),
	(chance, number) => {
		const bytes = Buffer.from(article(chance, headline(chance, number), () => chance.pick(MARKS)).text);
		for (let times = 1 + chance.below(5); times > 0; times--) bytes[chance.below(bytes.length)] = chance.below(256);
		return { content: bytes };
	},
	(chance) => ({ content: chance.pick(['', '\n', ' \u00a0\t\r\n', '\ufeff', '\0', '.', 'a', '\u200b', '---\n', '%PDF-1.7\n']) }),
	// Sizes.
	(chance, number) => {
		const long = chance.pick([
			() => `${'long '.repeat(2000)}headline`,
			() => 'x'.repeat(10_000),
			() => '('.repeat(10_000),
			() =>
				chance
					.pick(MARKS)
					.replace(/\p{Cc}/gu, '')
					.repeat(300),
		])();
		return { content: article(chance, `${long} ${number}`, () => 'and').text, published: true };
	},
	(chance, number) => {
		const bait = chance.pick([
			() => 'word '.repeat(20_000),
			() => `${'gate, and '.repeat(10_000)}.`,
			() => '[('.repeat(20_000),
			() => 'a\n'.repeat(4000),
			() => '\n'.repeat(40_000),
			() => ' '.repeat(100_000),
			() => '> '.repeat(2000),
			() => '4 March 2031, '.repeat(3000),
		])();
		return {
			content: `${headline(chance, number)}\n\n${prose(chance, 'and')}\n\n${bait}\n\n${prose(chance, 'and')}\n`,
			published: true,
		};
	},
];

/** YAML of the values, as JSON, which is YAML too. */
function goodSidecar(chance: Random): string {
	const mark = () => chance.pick(MARKS).replaceAll('\0', ' ');
	const fields: Record<string, unknown> = {
		headline: { value: `Council ${mark()}`, reason: mark(), by: mark() },
		alternateHeadlines: [mark()],
		kicker: mark(),
		deck: mark(),
		outlet: chance.pick([mark(), 'velmar-courier']),
		carriedBy: mark(),
		authors: [mark(), { name: `Ilse ${mark()}`, role: mark() }],
		translators: [mark()],
		dateline: { place: mark(), agency: mark() },
		keywords: [mark(), mark()],
		url: chance.pick([
			'https://elsewhere.invalid/?q="><script>window.ran=1</script>',
			"https://elsewhere.invalid/'onclick='x",
			'https://x@elsewhere.invalid/#</script>',
		]),
		rights: mark(),
		note: mark(),
		mentions: [{ text: 'harbour', id: 'velmar', reason: mark() }],
		date: chance.pick(['2031-03-04', '2031-03', '[2031-03-04..2031-03-09]', '2031?']),
	};
	return Object.entries(fields)
		.filter(() => chance.next() < 0.7)
		.map(([key, value]) => `${key}: ${JSON.stringify(value).replace(/[\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]/g, escaped)}\n`)
		.join('');
}

const escaped = (mark: string) => `\\u${mark.charCodeAt(0).toString(16).padStart(4, '0')}`;

function badSidecar(chance: Random): string | Uint8Array {
	return chance.pick<string | Uint8Array>([
		'url: "javascript:window.ran=1"\n',
		'url: "data:text/html,<script>window.ran=1</script>"\n',
		'url: "https://"\n',
		'date: 2031-02-30\n',
		'date: 99/99/9999\n',
		'headlin: x\n',
		'__proto__: {headline: forged}\n',
		'constructor: {prototype: {x: 1}}\n',
		'headline: &a x\nnote: *a\n',
		'a: &a [x]\nb: &b [*a, *a]\nc: &c [*b, *b]\n',
		'<<: {headline: forged}\n',
		'headline: !!js/function "function(){}"\n',
		'['.repeat(50_000),
		'{a: '.repeat(20_000),
		'? '.repeat(5000),
		'- '.repeat(5000),
		'headline: "open\n',
		'lines:\n  - {from: 0, role: furniture}\n',
		'lines:\n  - {from: 99999, role: furniture}\n',
		'lines:\n  - {from: 3, to: 1, role: furniture}\n',
		'encoding: utf-7\n',
		'encoding: ../../etc/passwd\n',
		'note: [1, 2]\n',
		'\0\0\0\n',
		'%YAML 1.1\n---\nnote: x\n',
		'note: x\n---\nnote: y\n',
		Uint8Array.of(0xff, 0xfe, 0x00, 0xd8),
		Buffer.from('note: caf\xe9\n', 'latin1'),
		'',
		'# nothing\n',
		'null\n',
		'- a\n- b\n',
	]);
}

function stemOf(chance: Random, number: number): string {
	const odd = [
		`plain-${number}`,
		`Ünïcödé ${number}`,
		`تقرير ${number}`,
		`新聞 ${number}`,
		`<script>window.ran=1<!-- ${number}`,
		`"quotes" & 'apostrophes' ${number}`,
		`..${number}..`,
		`con.${number}`,
		`-${number} --strict`,
		`$(touch ran) ${number}`,
		`percent %2e%2e%2f ${number}`,
		`new\nline ${number}`,
		`bidi \u202etxt.exe ${number}`,
		`bell\u0007 \u001b[31m ${number}`,
		`deep/er/${number}`,
		`${'long'.repeat(55)} ${number}`,
		`{{x}} \${x} ${number}`,
		`javascript:window.ran=1 ${number}`,
	];
	const kept = ['index', 'aux', 'unknown', 'constructor', '__proto__', '404'][number];
	if (kept !== undefined) return kept;
	return chance.next() < 0.6 ? (odd[0] as string) : chance.pick(odd);
}

function authorityFiles(chance: Random): Record<string, string> {
	const mark = () => chance.pick(MARKS).replaceAll('\0', ' ');
	const list = (records: readonly object[]) =>
		records
			.map((record) => `- ${JSON.stringify(record).replace(/[\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]/g, escaped)}\n`)
			.join('');
	return {
		'places.yaml': list([
			{ id: 'velmar', label: 'Velmar', note: mark(), coordinates: { latitude: 54.2, longitude: 8.9 } },
			{ id: 'harbour', label: `harbour ${mark()}`, aliases: ['harbour', mark()], note: mark(), sources: [mark()] },
			{ id: 'constructor', label: 'winter' },
			{ id: 'pole', label: 'wall of stone', coordinates: { latitude: 90, longitude: -180 }, type: mark(), broader: 'nowhere' },
			{ id: '../../etc', label: 'escape' },
			{ id: 'index', label: 'grey clouds' },
			{ id: 'con', label: 'empty houses' },
			{ id: 'long'.repeat(80), label: 'good order' },
		]),
		'groups.yaml': list([
			{ id: 'council', label: 'the council', type: mark(), note: mark(), dates: '2031/' },
			{ id: 'proto', label: '__proto__', aliases: ['constructor', 'toString', mark()] },
			{ id: 'marks', label: mark(), aliases: [mark(), mark()] },
		]),
		'people.yaml': list([
			{ id: 'clerk', label: `old clerk ${mark()}`, aliases: ['old clerk'], familyName: mark(), description: mark() },
		]),
		'outlets.yaml': list([
			{
				id: 'velmar-courier',
				label: `Velmar Courier ${mark()}`,
				aliases: ['Velmar Courier'],
				type: mark(),
				rights: mark(),
				note: mark(),
				url: 'https://elsewhere.invalid/"><script>',
			},
			{ id: 'forged', label: 'Forged', url: 'javascript:window.ran=1' },
		]),
	};
}
