/** Puts a text on the clipboard; the button says so for a moment. */
export async function copyAndSay(text: string, button: HTMLButtonElement, label: string, copied: string): Promise<void> {
	await navigator.clipboard.writeText(text);
	button.textContent = copied;
	setTimeout(() => {
		button.textContent = label;
	}, 1600);
}
