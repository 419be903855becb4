import type { AstroIntegration } from 'astro';

/** The cataloguer's desk at /desk/ while the site is worked on. A build never has it. */
export function deskRoute(): AstroIntegration {
	return {
		name: 'cuttings-desk',
		hooks: {
			'astro:config:setup': ({ command, injectRoute }) => {
				if (command !== 'dev') return;
				injectRoute({ pattern: '/desk', entrypoint: new URL('../desk/Desk.astro', import.meta.url) });
			},
		},
	};
}
