import type { Report } from '#archive';
import { captureUrl, type Evidence, reportUrl } from '#model';

type Read = Pick<Report, 'id' | 'lines'>;

/**
 * Where a part of a reason leads: to the lines of the capture that it names, to another report, to the lines of that
 * one. Undefined when the archive does not hold them.
 *
 * @param report the report that the reason belongs to
 * @param held the report of an id, when the archive has it
 */
export function evidenceUrl(
	points: 'line' | 'report' | 'otherLine',
	{ line, values }: Evidence,
	report: Read,
	held: (id: string) => Read | undefined,
): string | undefined {
	if (points === 'line') return lineUrl(report, Number(line));
	const other = held(String(values['report']));
	return points === 'report' ? other && reportUrl(other.id) : lineUrl(other, Number(values['otherLine']));
}

/** The lines of one role that a line is among, on the page of the capture; undefined for a line that is in none. */
function lineUrl(report: Read | undefined, line: number): string | undefined {
	const run = report?.lines.find(({ from, to }) => from <= line && line <= to);
	return report && run && `${captureUrl(report.id)}#r${run.from}`;
}
