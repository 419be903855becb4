import type { Unmarker } from './unmarker.ts';

const QUOTED = /^\s?(?:>\s?)+/;

/** "> The council voted …": nine lines in ten stand behind the mark of quoted mail. */
export const withoutQuoting: Unmarker = (lines) => {
	const inked = lines.filter(({ text }) => text.trim() !== '');
	const quoted = inked.filter(({ text }) => QUOTED.test(text)).length;
	if (quoted < 3 || quoted < inked.length * 0.7) return null;
	return lines.map(({ number, text }) => ({ number, text: text.replace(QUOTED, '') }));
};
