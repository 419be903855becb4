import { readFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { fileURLToPath } from 'node:url';

// The one thing that pages are compiled with and Node does not know: a file as text, imported with ?raw at its end.
registerHooks({
	load(url, context, next) {
		if (!url.endsWith('?raw')) return next(url, context);
		const text = readFileSync(fileURLToPath(url.slice(0, -'?raw'.length)), 'utf8');
		return { format: 'module', shortCircuit: true, source: `export default ${JSON.stringify(text)};` };
	},
});
