import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag2aaa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const require = createRequire(import.meta.url);
/** The rules themselves: their wrapper for Playwright opens a second page for each that it looks at, and takes three times as long. */
const rules = readFileSync(createRequire(require.resolve('@axe-core/playwright')).resolve('axe-core/axe.min.js'), 'utf8');

/** What of axe is used here. */
interface Axe {
	run(
		root: Document,
		options: object,
	): Promise<{ violations: { id: string; nodes: { html: string; failureSummary?: string }[] }[]; passes: unknown[] }>;
}

/** The faults that axe finds on a page as it stands, level A to AAA and best practice: "rule: element, what is wrong". */
export async function faultsOf(page: Page): Promise<string[]> {
	await page.evaluate(rules);
	const { faults, passed } = await page.evaluate(async (values) => {
		const { axe } = globalThis as unknown as { axe: Axe };
		const found = await axe.run(document, { runOnly: { type: 'tag', values }, resultTypes: ['violations'] });
		return {
			passed: found.passes.length,
			faults: found.violations.flatMap(({ id, nodes }) =>
				nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`),
			),
		};
	}, TAGS);
	if (passed === 0) throw new Error('axe looked at nothing');
	return faults;
}
