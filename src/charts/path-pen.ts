import type { GeoContext } from 'd3-geo';

/** A pen for d3-geo that writes a short SVG path. */
export interface PathPen extends GeoContext {
	/** What was drawn so far, in tenths of a unit, each point relative to the one before: show it at a tenth of its size. */
	path(): string;
}

/** Points closer together than this cannot be told apart, in tenths. */
const FINEST = 8;
/** An island smaller than this in both directions is a speck. */
const SPECK = 12;

/**
 * Makes a pen that leaves out what no eye can see (points less than 0.8 units apart, islands below 1.2) and writes the
 * rest as whole numbers: a third of the bytes of the path that d3-geo writes.
 */
export function pathPen(): PathPen {
	const done: string[] = [];
	let line: [number, number][] = [];
	let skipped: [number, number] | null = null;
	let at: [number, number] = [0, 0];

	const write = (closed: boolean) => {
		// An open line must end where it ends: a border would miss the coast.
		if (skipped && !closed) line.push(skipped);
		if (closed ? line.length > 2 && !isSpeck(line) : line.length > 1) {
			const steps = line.map(([x, y], index) => {
				const [dx, dy] = [x - at[0], y - at[1]];
				at = [x, y];
				return `${index === 0 ? 'm' : index === 1 ? 'l' : dx < 0 ? '' : ' '}${dx}${dy < 0 ? '' : ' '}${dy}`;
			});
			done.push(steps.join('') + (closed ? 'z' : ''));
			// After z the pen is back where the ring began.
			if (closed) at = line[0]!;
		}
		line = [];
		skipped = null;
	};

	return {
		beginPath() {},
		moveTo(x, y) {
			write(false);
			line = [tenths(x, y)];
		},
		lineTo(x, y) {
			const point = tenths(x, y);
			const last = line[line.length - 1];
			skipped = last && Math.hypot(point[0] - last[0], point[1] - last[1]) < FINEST ? point : null;
			if (!skipped) line.push(point);
		},
		closePath: () => write(true),
		arc() {},
		path() {
			write(false);
			return done.join('');
		},
	};
}

function tenths(x: number, y: number): [number, number] {
	return [Math.round(x * 10), Math.round(y * 10)];
}

function isSpeck(ring: readonly [number, number][]): boolean {
	const across = (axis: 0 | 1) => {
		let [least, most] = [Infinity, -Infinity];
		for (const point of ring) {
			least = Math.min(least, point[axis]);
			most = Math.max(most, point[axis]);
		}
		return most - least;
	};
	return across(0) < SPECK && across(1) < SPECK;
}
