/** Left, top, right, bottom in drawing units. */
export type Box = readonly [left: number, top: number, right: number, bottom: number];

/** Where the words of a label stand. */
export interface PlacedLabel {
	readonly x: number;
	/** Baseline. */
	readonly y: number;
	readonly anchor: 'start' | 'middle' | 'end';
}

/** A point that wants a label. */
export interface Labelled {
	readonly x: number;
	readonly y: number;
	/** Radius of its dot. */
	readonly radius: number;
	readonly text: string;
	/** Height of its letters, from size to size; widths are estimated from it. */
	readonly size: number;
	/** A label that must stand, even over something else. */
	readonly always?: boolean;
}

/** Average width of a letter as a part of the letters' height; a little generous, since faces differ. */
const LETTER = 0.54;

/** An estimate of how wide a text is. */
export function textWidth(text: string, size: number): number {
	return [...text].length * size * LETTER;
}

/**
 * Finds room for labels next to their points, most important first: right, left, above, below, then the corners.
 * A label without room is left out (null), so that none covers another label or a dot.
 */
export function placeLabels(points: readonly Labelled[], area: Box, taken: readonly Box[]): (PlacedLabel | null)[] {
	const boxes: Box[] = [...taken, ...points.map(({ x, y, radius }): Box => [x - radius, y - radius, x + radius, y + radius])];
	return points.map((point) => {
		const choices = positions(point);
		const free = choices.find(({ box }) => inside(box, area) && !boxes.some((other) => overlap(box, other)));
		const chosen = free ?? (point.always ? (choices.find(({ box }) => inside(box, area)) ?? choices[0]!) : null);
		if (!chosen) return null;
		boxes.push(chosen.box);
		return chosen.label;
	});
}

function positions({ x, y, radius, text, size }: Labelled): { label: PlacedLabel; box: Box }[] {
	const width = textWidth(text, size);
	const beside = radius + size * 0.4;
	const slant = radius * 0.7 + size * 0.2;
	const middle = y + size * 0.34;
	const [above, below] = [y - beside, y + beside + size * 0.72];
	const options: PlacedLabel[] = [
		{ x: x + beside, y: middle, anchor: 'start' },
		{ x: x - beside, y: middle, anchor: 'end' },
		{ x, y: above, anchor: 'middle' },
		{ x, y: below, anchor: 'middle' },
		{ x: x + slant, y: y - slant, anchor: 'start' },
		{ x: x + slant, y: y + slant + size * 0.72, anchor: 'start' },
		{ x: x - slant, y: y - slant, anchor: 'end' },
		{ x: x - slant, y: y + slant + size * 0.72, anchor: 'end' },
	];
	return options.map((label) => {
		const left = label.anchor === 'start' ? label.x : label.anchor === 'end' ? label.x - width : label.x - width / 2;
		return { label, box: [left, label.y - size * 0.8, left + width, label.y + size * 0.25] };
	});
}

/** Whether two boxes cover a common spot. */
export function overlap(a: Box, b: Box): boolean {
	return a[0] < b[2] && a[2] > b[0] && a[1] < b[3] && a[3] > b[1];
}

/** Whether a box lies in another. */
export function inside(box: Box, area: Box): boolean {
	return box[0] >= area[0] && box[1] >= area[1] && box[2] <= area[2] && box[3] <= area[3];
}
