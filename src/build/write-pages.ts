import type { AstroIntegration } from 'astro';
import { basePath } from '../urls.ts';
import { takeTurns } from './take-turns.ts';

/** Takes each page from Astro as soon as it is made: its path below the root of the site and its bytes. */
export function writePages(take: (path: string, page: Buffer) => void): AstroIntegration {
	const turn = takeTurns();
	return {
		name: 'cuttings-pages',
		hooks: {
			'astro:build:start': ({ setPrerenderer }) => {
				setPrerenderer((usual) => ({
					...usual,
					async render(request, options) {
						await turn();
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
