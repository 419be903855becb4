/** "/" (not while typing in a field) and Ctrl+K bring the reader to the search box. */
export function shortcuts(box: HTMLInputElement): void {
	addEventListener('keydown', (event) => {
		const held = event.ctrlKey || event.metaKey;
		const typing = document.activeElement?.matches('input:not([type=checkbox]), select');
		if (event.key === '/' ? held || event.altKey || typing : !held || event.key.toLowerCase() !== 'k') return;
		event.preventDefault();
		box.focus();
		box.select();
	});
}
