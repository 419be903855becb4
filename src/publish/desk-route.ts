import type { AstroIntegration } from 'astro';
import type { DeskServer } from './desk-server.ts';

/** The pages of the cataloguer's desk: address and component. */
const PAGES = [
	['/desk', 'Desk.astro'],
	['/desk/reports', 'ReportsDesk.astro'],
	['/desk/lines-[id]', 'LinesDesk.astro'],
] as const;

/** The cataloguer's desk at /desk/ while the site is worked on, with the server that it saves by. A build never has it. */
export function deskRoute(desk: DeskServer | null): AstroIntegration {
	return {
		name: 'cuttings-desk',
		hooks: {
			'astro:config:setup': ({ command, injectRoute }) => {
				if (command !== 'dev') return;
				for (const [pattern, page] of PAGES) injectRoute({ pattern, entrypoint: new URL(`../desk/${page}`, import.meta.url) });
			},
			'astro:server:setup': ({ server }) => {
				if (!desk) return;
				server.middlewares.use(desk.handle);
				desk.forgetPages = () => {
					for (const [name, { moduleGraph }] of Object.entries(server.environments))
						if (name !== 'client') moduleGraph.invalidateAll();
				};
			},
		},
	};
}
