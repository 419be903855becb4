/** Shows the buttons that sort a concordance, and sorts it: by date (as it came), by the word before or after the name. */
export function sortConcordances(root: ParentNode): void {
	for (const section of root.querySelectorAll('[data-kwic]')) {
		const [open, folded] = section.querySelectorAll('ol');
		const bar = section.querySelector<HTMLElement>('[data-order]');
		if (!open || !bar) continue;
		const room = open.children.length;
		const lines = [...open.children, ...(folded?.children ?? [])];
		const keys = { before: lines.map((line) => wordBefore(line)), after: lines.map((line) => wordAfter(line)) };
		bar.hidden = false;
		bar.addEventListener('click', ({ target }) => {
			const button = target instanceof Element ? target.closest<HTMLElement>('[data-by]') : null;
			if (!button) return;
			for (const other of bar.querySelectorAll('[data-by]')) other.setAttribute('aria-pressed', String(other === button));
			const by = button.dataset.by;
			const order = sorted(lines, by === 'before' || by === 'after' ? keys[by] : null);
			open.append(...order.slice(0, room));
			folded?.append(...order.slice(room));
		});
	}
}

/** Lines whose neighbouring word is the same stay in the order of their dates; lines without one come last. */
function sorted(lines: readonly Element[], keys: readonly string[] | null): Element[] {
	if (!keys) return [...lines];
	const { compare } = new Intl.Collator(document.documentElement.lang, { sensitivity: 'base', numeric: true });
	return lines
		.map((line, index) => ({ line, index, key: keys[index] ?? '' }))
		.sort((a, b) => Number(a.key === '') - Number(b.key === '') || compare(a.key, b.key) || a.index - b.index)
		.map(({ line }) => line);
}

/** The words before, last one first, so that equal words sort by the one before them. */
function wordBefore(line: Element): string {
	return wordsOf(line.querySelector('p + p > span:first-child')?.textContent).reverse().join(' ');
}

function wordAfter(line: Element): string {
	const span = line.querySelector('p + p > span:last-child');
	return wordsOf(span?.textContent?.slice(span.querySelector('b')?.textContent?.length ?? 0)).join(' ');
}

function wordsOf(text: string | null | undefined): string[] {
	return text?.match(/[\p{L}\p{N}]+/gu) ?? [];
}
