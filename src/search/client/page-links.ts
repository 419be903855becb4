/** Links from the page to another search of the same page are followed without loading it again; none leaves the site. */
export function followLinks(page: HTMLElement, follow: (query: string) => void): void {
	page.addEventListener('click', (event) => {
		const link = (event.target as Element).closest('a');
		if (!link || link.rel || link.pathname !== location.pathname) return;
		if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
		event.preventDefault();
		follow(link.search);
	});
}
