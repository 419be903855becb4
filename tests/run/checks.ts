import { missingWords } from './missing-words.ts';
import { runProgram } from './run-program.ts';

/** Format, lint, boundaries, types, unused code: each is run whatever the others find. Whether all of them passed. */
export async function checks(): Promise<boolean> {
	const quiet = { ASTRO_TELEMETRY_DISABLED: '1' };
	const results = [
		step('Format, lint and folder boundaries', () =>
			runProgram('@biomejs/biome/bin/biome', ['check', '--error-on-warnings', '--diagnostic-level=warn']),
		),
		step('Types', () => runProgram('astro/bin/astro.mjs', ['check', '--minimumSeverity', 'warning'], quiet)),
		step('Unused files and exports', () => runProgram('knip/bin/knip.js', ['--no-progress', '--no-config-hints'])),
	];
	for (const [language, missing] of await missingWords()) {
		if (missing.length > 0) console.log(`Labels that ${language} leaves in English: ${missing.length} (${shortened(missing)})`);
	}
	return results.every(Boolean);
}

function step(name: string, run: () => boolean): boolean {
	console.log(`— ${name}`);
	const passed = run();
	if (!passed) console.log(`✗ ${name}: see above`);
	return passed;
}

function shortened(names: readonly string[]): string {
	return names.length > 12 ? `${names.slice(0, 12).join(', ')} …` : names.join(', ');
}
