import { copyAndSay } from './copy-button.ts';

/**
 * The button beside a paragraph that copies it, or the words of it that are selected, as a quotation with its citation
 * and a link. One button for all paragraphs: it goes where the reader points or tabs, so that no page has a hundred.
 */
const citation = document.querySelector<HTMLElement>('[data-quotation]');
if (citation && navigator.clipboard) {
	const { says: copy = '', done: copied = '', quotation = '' } = citation.dataset;
	const button = document.createElement('button');
	button.type = 'button';
	button.className = 'btn quote';
	button.textContent = copy;
	for (const paragraph of document.querySelectorAll<HTMLElement>('.body p[id]')) {
		const offer = () => {
			if (button.parentElement === paragraph) return;
			button.setAttribute('aria-label', quotation.replace('{n}', paragraph.id.slice(1)));
			paragraph.querySelector('.pn')?.after(button);
		};
		for (const event of ['pointerenter', 'focusin']) paragraph.addEventListener(event, offer);
	}
	button.addEventListener('click', () => {
		const paragraph = button.parentElement;
		if (paragraph) void copyAndSay(quoted(paragraph, citation.textContent), button, copy, copied);
	});
}

/** “Words of the paragraph” – citation, ¶ 4, address of the paragraph. */
function quoted(paragraph: HTMLElement, source: string): string {
	const words = selectedIn(paragraph) || textOf(paragraph);
	const address = `${location.origin}${location.pathname}#${paragraph.id}`;
	return `“${words}”\n${source.replace(/\.$/, '')}, ¶ ${paragraph.id.slice(1)}. ${address}`;
}

function textOf(paragraph: HTMLElement): string {
	const copy = paragraph.cloneNode(true) as HTMLElement;
	for (const aside of copy.querySelectorAll('.pn, .quote')) aside.remove();
	return copy.textContent.trim();
}

/** What is selected, when all of it lies in this paragraph. */
function selectedIn(paragraph: HTMLElement): string {
	const selection = getSelection();
	const inside = selection && paragraph.contains(selection.anchorNode) && paragraph.contains(selection.focusNode);
	return inside ? selection.toString().trim() : '';
}
