/** "/" (not while typing in a field) and Ctrl+K bring the reader to the search box. */
export function shortcuts(box: HTMLInputElement): void {
	addEventListener('keydown', (event) => {
		const typing = event.target instanceof HTMLElement && event.target.closest('input:not([type=checkbox]), textarea, select');
		const slash = event.key === '/' && !typing && !event.ctrlKey && !event.metaKey && !event.altKey;
		const control = event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey);
		if (!slash && !control) return;
		event.preventDefault();
		box.focus();
		box.select();
	});
}
