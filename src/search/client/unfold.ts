/** Where there is room beside the results the column stands open; where not, the reader opens it. */
export function unfoldWhereWide(column: HTMLElement): void {
	const wide = matchMedia('(width >= 60rem)');
	const fold = () => column.toggleAttribute('open', wide.matches);
	wide.onchange = fold;
	fold();
}
