import { ingestFolder } from '../src/collection/ingest-folder.ts';

/** Run by timed-ingest.ts: ingests one folder into another and prints what that took as JSON. */
const [articles = '', out = ''] = process.argv.slice(2);
const before = process.cpuUsage();
const published = ingestFolder(articles, out)?.published.length ?? 0;
const { user, system } = process.cpuUsage(before);
const memory = process.resourceUsage().maxRSS * 1024;
globalThis.gc?.();
const heap = process.memoryUsage().heapUsed;
console.log(JSON.stringify({ published, work: (user + system) / 1e6, memory, heap }));
