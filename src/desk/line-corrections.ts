/** A correction of a sidecar: source lines, both ends included, with the role that a cataloguer gives them. */
export interface LineCorrection {
	readonly from: number;
	readonly to?: number | undefined;
	readonly role: string;
	readonly reason?: string | undefined;
}

/**
 * What changes in the `lines` of a sidecar when a run of lines is given another role, or is left to the reading again:
 * corrections that it covers go, those that reach beyond it keep their other lines.
 *
 * @param role null leaves the lines to the reading
 * @returns the edits of the sidecar, and the corrections that stand in it afterwards, in the order of the file
 */
export function correctLines(
	now: readonly LineCorrection[],
	from: number,
	to: number,
	role: string | null,
): { edits: object[]; after: LineCorrection[] } {
	const touched = now.flatMap((one, at) => (one.from <= to && (one.to ?? one.from) >= from ? [at] : []));
	const added = touched.flatMap((at) => remains(now[at] as LineCorrection, from, to));
	if (role !== null) added.push(to === from ? { from, role } : { from, to, role });
	const edits: object[] = [...touched.reverse().map((at) => ({ at: ['lines', at], remove: true }))];
	edits.push(...added.map((append) => ({ at: ['lines'], append })));
	return { edits, after: [...now.filter((_, at) => !touched.includes(at)), ...added] };
}

/** What of a correction stands before and behind a run of lines. */
function remains({ from, to = from, ...rest }: LineCorrection, first: number, last: number): LineCorrection[] {
	const part = (start: number, end: number) => {
		if (end < start) return [];
		return [start === end ? { from: start, ...rest } : { from: start, to: end, ...rest }];
	};
	return [...part(from, first - 1), ...part(last + 1, to)];
}
