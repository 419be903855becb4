import { make, part } from './elements.ts';
import { sentence } from './note-links.ts';
import { say } from './page-words.ts';

/** Says so when a file of the search cannot be had or read, whoever asked for it. */
export function sayFailures(): void {
	addEventListener('unhandledrejection', (event) => {
		event.preventDefault();
		const reload = make('a', { href: location.href, rel: 'bookmark' }, say('reload'));
		part('notes').replaceChildren(sentence(say('failed'), reload));
		console.error(event.reason);
	});
}
