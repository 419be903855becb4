/** Copy buttons: each copies the text of the element that it names. */
for (const button of document.querySelectorAll<HTMLButtonElement>('[data-copy]')) {
	const label = button.textContent;
	button.hidden = !navigator.clipboard;
	button.addEventListener('click', () =>
		copyAndSay(
			document.getElementById(button.dataset.copy ?? '')?.textContent ?? '',
			button,
			label,
			button.dataset.copied ?? label,
		),
	);
}

/** Puts a text on the clipboard; the button says so for a moment. */
export async function copyAndSay(text: string, button: HTMLButtonElement, label: string, copied: string): Promise<void> {
	await navigator.clipboard.writeText(text);
	button.textContent = copied;
	setTimeout(() => {
		button.textContent = label;
	}, 1600);
}
