import { setImmediate as pause } from 'node:timers/promises';
import type { AstroIntegration } from 'astro';
import { basePath } from '../urls.ts';

/** How many pages are made before whatever else waits in this process has its turn. */
const IN_A_ROW = 64;

/** Takes each page from Astro as soon as it is made: its path below the root of the site and its bytes. */
export function writePages(take: (path: string, page: Buffer) => void): AstroIntegration {
	let made = 0;
	return {
		name: 'cuttings-pages',
		hooks: {
			'astro:build:start': ({ setPrerenderer }) => {
				setPrerenderer((usual) => ({
					...usual,
					async render(request, options) {
						// Without a pause nothing that is remembered only as long as there is room would ever be forgotten.
						if (++made % IN_A_ROW === 0) await pause();
						const answer = await usual.render(request, options);
						const response = answer instanceof Response ? answer : answer.response;
						take(pathOf(request.url), Buffer.from(await response.arrayBuffer()));
						// Without a body there is nothing left for Astro to write.
						return new Response(null);
					},
				}));
			},
		},
	};
}

/** The file in which the page of an address stands. */
function pathOf(address: string): string {
	const path = decodeURI(new URL(address).pathname).slice(basePath().length);
	return path === '' || path.endsWith('/') ? `${path}index.html` : path;
}
