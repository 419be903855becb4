import type { Unmarker } from './unmarker.ts';

const HEADING = /^#{1,6}\s+(?=\S)/;
/** "**Sluices reopen**": a line that is nothing but strong. */
const STRONG = /^\s*(\*\*|__)(?=\S)([^*_]{1,200})\1\s*$/;

/** "# Sluices reopen": the first lines, or several, stand behind the marks of Markdown headings. */
export const withoutMarkdown: Unmarker = (lines) => {
	const inked = lines.filter(({ text }) => text.trim() !== '');
	const headings = inked.filter(({ text }) => HEADING.test(text) || STRONG.test(text)).length;
	const opens = inked.slice(0, 3).some(({ text }) => HEADING.test(text) || STRONG.test(text));
	// "# imports" in a program's text is no heading; "## What comes next" is.
	const lower = inked.filter(({ text }) => /^##/.test(text) && HEADING.test(text)).length;
	if (headings === 0 || (!opens && lower < 2) || headings > inked.length / 2) return null;
	return lines.map(({ number, text }) => ({ number, text: text.replace(HEADING, '').replace(STRONG, '$2') }));
};
