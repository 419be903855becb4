import { openGazetteer } from '../src/recognition/gazetteer/index.ts';

/** Names that are looked up: of towns, regions and countries in several scripts, and of nothing. */
const NAMES =
	'Aleppo|Halvern|حلب|Москва|北京|Springfield|Idlib province|the|Ostreke Council|São Paulo|Syria|Georgia|Köln|Merrow'.split('|');
const LOOKUPS = 200_000;

/** What opening the gazetteer takes in CPU time and memory, and a look-up of a name not met before. */
export function gazetteerFigures(): void {
	globalThis.gc?.();
	const memory = process.memoryUsage().rss;
	const started = process.cpuUsage();
	const { lookup } = openGazetteer();
	lookup('Aleppo');
	const opened = milliseconds(started);
	const grown = (process.memoryUsage().rss - memory) / 1e6;
	const asked = process.cpuUsage();
	// A number behind each name, so that none is answered from memory.
	for (let at = 0; at < LOOKUPS; at++)
		lookup(at % 2 === 0 ? `${NAMES[at % NAMES.length]} ${at}` : `${at} ${NAMES[at % NAMES.length]}`);
	const each = (milliseconds(asked) * 1000) / LOOKUPS;
	console.log(
		`\ngazetteer: opened in ${opened.toFixed(0)} ms of CPU, ${grown.toFixed(0)} MB more memory, ${each.toFixed(1)} µs a look-up`,
	);
}

function milliseconds(since: NodeJS.CpuUsage): number {
	const { user, system } = process.cpuUsage(since);
	return (user + system) / 1000;
}
