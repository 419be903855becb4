import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openCapture, readAuthorities, readCapture } from '#collection';
import { readReport, type Weighing } from '#reader';

/** A labelled capture: each line that may be the headline with what the tests found, and whether it is right. */
export interface LabelledPage {
	readonly name: string;
	/** Host of the address it came from, else the name: captures of one outlet never stand on both sides of a fold. */
	readonly outlet: string;
	readonly lines: readonly LabelledLine[];
}

export interface LabelledLine {
	readonly found: Readonly<Record<string, number>>;
	readonly right: boolean;
}

interface Gold {
	readonly headline?: string | null;
	readonly headline_alts?: readonly string[];
	readonly headline_in_text?: boolean;
	readonly url?: string;
}

/** The captures of a folder that a label says the headline of: DIR/<name>/capture.txt and gold.json. */
export function labelledPages(folder: string): LabelledPage[] {
	const { context } = readAuthorities(folder, []);
	return readdirSync(folder)
		.sort()
		.filter((name) => existsSync(join(folder, name, 'gold.json')))
		.flatMap((name) => {
			const gold: Gold = JSON.parse(readFileSync(join(folder, name, 'gold.json'), 'utf8'));
			if (!gold.headline || gold.headline_in_text === false) return [];
			const titles = new Set([gold.headline, ...(gold.headline_alts ?? [])].map(letters));
			const lines = weighed(folder, name, context).map(({ title, found }) => ({
				found: found ?? {},
				right: titles.has(letters(title ?? '')),
			}));
			return [{ name, outlet: outletOf(gold.url ?? '', name), lines }];
		});
}

/** What the reader weighed as the headline of a capture. */
function weighed(folder: string, name: string, context: Parameters<typeof openCapture>[3]): Weighing[] {
	const opened = openCapture(folder, join(name, 'capture.txt'), null, context);
	const capture = 'refusal' in opened ? opened : readCapture(opened);
	if ('refusal' in capture) throw new Error(`${name} cannot be read: ${capture.refusal.reason}`);
	const lines: Weighing[] = [];
	readReport(capture, context, (weighing) => lines.push(weighing));
	return lines.filter(({ about }) => about === 'headline');
}

function outletOf(address: string, name: string): string {
	const host = /^https?:\/\/([^/?#]+)/.exec(address)?.[1];
	return host?.replace(/^www\./, '') ?? name;
}

/** Letters and figures only, in small letters: how a headline is compared with its label. */
function letters(text: string): string {
	return text
		.normalize('NFKC')
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim();
}
