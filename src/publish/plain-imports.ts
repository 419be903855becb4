/**
 * Leaves dynamic imports as they are written. Vite wraps each in a script that adds links for the files it will need:
 * 1.5 kB on every page with a script, for files that here stand a step away at most.
 */
export function plainImports() {
	return {
		name: 'plain-imports',
		enforce: 'pre' as const,
		configEnvironment: () => ({ build: { modulePreload: false as const } }),
		load: (id: string) => (id.includes('vite/preload-helper') ? 'export const __vitePreload = (load) => load();' : null),
	};
}
