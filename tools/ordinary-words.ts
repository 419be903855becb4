import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { tokeniser } from '#names';
import { readReport } from '#reader';

const HELP = `Writes the list of ordinary words: those that stand in small letters in running text, and German nouns, which
stand behind an article. A name is told from a word that only opens its sentence by it.

  node tools/ordinary-words.ts --captures DIR [--captures DIR …] [--without DIR …] [--least 3] --out FILE

DIR holds captures (*.txt), or a folder for each with capture.txt in it. A word counts when it is met in so many of them;
captures that a folder given with --without holds too are passed over.
`;

const OF_GERMAN_NOUNS = new Set(
	'ein eine einen einem einer eines kein keine keinen der die das den dem des im am zum zur vom beim ins diese dieser dieses mehr viele'.split(
		' ',
	),
);

const { values } = parseArgs({
	options: {
		captures: { type: 'string', multiple: true },
		without: { type: 'string', multiple: true },
		least: { type: 'string', default: '3' },
		out: { type: 'string' },
	},
});
if (!values.captures || !values.out) {
	process.stderr.write(HELP);
	process.exit(1);
}
const kept = new Set((values.without ?? []).flatMap((folder) => readdirSync(folder)));
const small = new Map<string, number>();
const nouns = new Map<string, number>();
const tokenise = tokeniser();
for (const folder of values.captures)
	for (const name of readdirSync(folder)) {
		const inside = join(folder, name, 'capture.txt');
		const path = existsSync(inside) ? inside : join(folder, name);
		if (kept.has(name) || kept.has(name.replace(/\.txt$/, '')) || !path.endsWith('.txt')) continue;
		const { passages, frontmatter } = readReport({
			file: `${name.replace(/\.txt$/, '')}.txt`,
			text: readFileSync(path, 'utf8'),
		} as never);
		const seen = new Set<string>();
		const seenNouns = new Set<string>();
		for (const { text } of passages) {
			const tokens = tokenise(text);
			tokens.forEach(({ raw, folded }, at) => {
				if (/^\p{Ll}[\p{Ll}’'-]+$/u.test(raw)) seen.add(folded);
				else if (
					frontmatter.language === 'de' &&
					/^\p{Lu}\p{Ll}{2,}/u.test(raw) &&
					OF_GERMAN_NOUNS.has(tokens[at - 1]?.folded ?? '')
				)
					seenNouns.add(folded);
			});
		}
		for (const word of seen) small.set(word, (small.get(word) ?? 0) + 1);
		for (const word of seenNouns) nouns.set(word, (nouns.get(word) ?? 0) + 1);
	}
const least = Number(values.least);
const often = (words: ReadonlyMap<string, number>) =>
	[...words].flatMap(([word, times]) => (times >= least ? [word] : [])).sort();
const lists = { small: often(small), nouns: often(nouns).filter((word) => (small.get(word) ?? 0) < least) };
writeFileSync(values.out, `${JSON.stringify({ small: lists.small.join(' '), nouns: lists.nouns.join(' ') }, null, '\t')}\n`);
process.stdout.write(`${lists.small.length} words, ${lists.nouns.length} German nouns\n`);
