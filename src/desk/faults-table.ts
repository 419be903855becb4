import type { Mend } from './desk-entry.ts';
import { make, part } from './elements.ts';
import { counted, filled, type PageWords } from './page-words.ts';
import { saver } from './saver.ts';
import { type Typed, typedDate, typedOutlet } from './typed-values.ts';

interface Data {
	readonly address: string;
	readonly token: string;
	readonly sums: Record<string, string | null>;
	readonly outlets: readonly { readonly id: string; readonly label: string }[];
	readonly words: PageWords;
	readonly language: string;
}

const data: Data = JSON.parse(part('data').textContent as string);
const w = data.words;
const desk = saver(data, data.sums, refused);
/** The forms that were written from, in their order. */
const past: HTMLFormElement[] = [];

/** What was typed into a form, as the file is to say it; or what is wrong with it. */
function typedValue(typed: string, text: string): Typed | { readonly wrong: 'nothingTyped' } {
	if (text === '') return { wrong: 'nothingTyped' };
	if (typed === 'date') return typedDate(text);
	return typed === 'outlet' ? typedOutlet(text, data.outlets) : { value: text };
}

async function mend(form: HTMLFormElement): Promise<void> {
	const { file, ...how }: Extract<Mend, { file: string }> = JSON.parse(form.dataset.mend as string);
	const input = form.querySelector('input');
	const says = form.querySelector('p') as HTMLElement;
	let edits = 'edits' in how ? how.edits : [];
	if ('key' in how) {
		const typed = typedValue(how.typed, input?.value.trim() ?? '');
		const wrong = 'wrong' in typed ? typed.wrong : null;
		says.classList.toggle('wrong', wrong !== null);
		input?.setAttribute('aria-invalid', String(wrong !== null));
		if (wrong !== null) says.textContent = w[wrong === 'noAddress' ? 'wrongAddress' : wrong];
		if ('wrong' in typed) return input?.focus();
		edits = [{ at: [how.key], value: typed.value }];
	}
	if (!(await desk.save([{ file, edits }]))) return;
	past.push(form);
	form.classList.add('written');
	says.textContent = filled(w.isWrittenInto, { file });
	say(filled(w.isWrittenInto, { file }));
}

async function undo(): Promise<void> {
	const files = await desk.undo();
	if (files === null) return;
	const form = past.pop();
	// What an earlier page wrote can be taken back too; only the folder knows what it was.
	if (form === undefined) return location.reload();
	form.classList.remove('written');
	const sentence = counted(w.undone, files.length, data.language);
	(form.querySelector('p') as HTMLElement).textContent = sentence;
	say(sentence);
}

function say(sentence: string): void {
	part('said').textContent = sentence;
	part('refused').hidden = true;
}

function refused(sentence: string): void {
	const again = make('button', { class: 'btn', type: 'button' }, w.loadAgain);
	again.addEventListener('click', () => location.reload());
	part('refused').replaceChildren(sentence, ' ', again);
	part('refused').hidden = false;
	again.focus();
}

for (const form of document.querySelectorAll<HTMLFormElement>('[data-mend]'))
	form.addEventListener('submit', (event) => {
		event.preventDefault();
		void mend(form);
	});
part('undo').addEventListener('click', () => void undo());
