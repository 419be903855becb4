/** The order of two texts by code unit: the same on every machine and in every language. */
export function byText(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}

/**
 * An order by one key, then by the next where the first is the same: texts by code unit, numbers from the smallest. Put a
 * minus before a number to have the largest first.
 */
export function by<Thing>(...keys: readonly ((thing: Thing) => string | number)[]): (a: Thing, b: Thing) => number {
	return (a, b) => {
		for (const key of keys) {
			const [left, right] = [key(a), key(b)];
			if (left !== right) return left < right ? -1 : 1;
		}
		return 0;
	};
}
