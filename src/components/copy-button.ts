import { copyAndSay } from './copy-and-say.ts';

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
