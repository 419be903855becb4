import { join } from 'node:path';

/** The folder that ingest wrote: reports as Markdown, captures as text, authority.json and ingest.json. */
export function contentFolder(): string {
	return process.env.CUTTINGS_CONTENT ?? join(process.cwd(), 'content', 'reports');
}
