/** Copy buttons: each copies the text of the element that it names, and says so for a moment. */
for (const button of document.querySelectorAll<HTMLButtonElement>('[data-copy]')) {
	const label = button.textContent;
	button.hidden = !navigator.clipboard;
	button.addEventListener('click', async () => {
		await navigator.clipboard.writeText(document.getElementById(button.dataset.copy ?? '')?.textContent ?? '');
		button.textContent = button.dataset.copied ?? label;
		setTimeout(() => {
			button.textContent = label;
		}, 1600);
	});
}
