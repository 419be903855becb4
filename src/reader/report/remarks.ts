import type { Message, ReportFrontmatter } from '#model';
import type { SourceLine } from '#text';
import type { Capture } from '../capture.ts';
import { say } from '../diagnostics.ts';
import type { Marks } from '../marks/index.ts';
import { countControls } from './printed.ts';

/** What a cataloguer should know about a report that is published all the same. */
export function remarks(
	capture: Capture,
	lines: readonly SourceLine[],
	report: ReportFrontmatter,
	marks: readonly Marks[] = [],
): Message[] {
	const { file, sidecar, sidecarFile } = capture;
	const found: Message[] = [];
	const broken = lines.filter(({ text }) => countControls(text) > 0);
	if (broken.length > 0) {
		const count = broken.reduce((sum, { text }) => sum + countControls(text), 0);
		const first = broken[0]?.number as number;
		const where = broken.length === 1 ? `line ${first}` : `${broken.length} lines`;
		const words = { count, characters: count === 1 ? 'character' : 'characters', are: count === 1 ? 'is' : 'are', lines: where };
		found.push(say('capture/control', file, words, first));
	}
	if (marks.length > 0) found.push(say('capture/marks', file, { marks: marks.join(', ') }));
	if (!report.lines.some(({ role }) => role === 'paragraph')) found.push(say('report/no-body', file));
	if (report.headline === null) found.push(say('report/no-headline', file));
	const beyond = sidecar?.lines.find(({ from, to }) => (to ?? from) > lines.length);
	if (beyond) found.push(say('sidecar/line', sidecarFile ?? file, { given: beyond.to ?? beyond.from, count: lines.length }));
	return found;
}
