import { createHash } from 'node:crypto';
import { cpSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { useBrowser } from './support/browser.ts';
import { inventedCaptures } from './support/invented-captures.ts';
import { capturesFolder, command, freshPath, useSite } from './support/site.ts';

const site = useSite(() => capturesFolder(inventedCaptures));
const browser = useBrowser();

const sha256 = (bytes: string | Uint8Array) => createHash('sha256').update(bytes).digest('hex');
const file = (path: string) => readFileSync(join(site.folder(), path));

describe('the Verify button of a report', () => {
	async function verdict(answer: 'as it is' | 'changed' | 'gone'): Promise<string> {
		const page = await browser.newPage();
		await page.goto(site.at('reports/harbour-engineers.html'));
		if (answer === 'changed') await page.route('**/*.txt', (route) => route.fulfill({ body: 'Another capture.' }));
		if (answer === 'gone') await page.route('**/*.txt', (route) => route.abort());
		const before = await page.locator('[data-verdict]').textContent();
		await page.locator('[data-verify]').click();
		await expect.poll(() => page.locator('[data-verdict]').textContent()).not.toBe(before);
		const said = (await page.locator('[data-verdict]').textContent()) ?? '';
		await page.context().close();
		return said;
	}

	it('says that the capture is the one that was read', async () => {
		expect(await verdict('as it is')).toMatch(/is the one that was read/);
	});

	it('says that it was changed, and what its fingerprint is now', async () => {
		expect(await verdict('changed')).toContain(sha256('Another capture.'));
	});

	it('never calls a capture good that it could not fetch', async () => {
		expect(await verdict('gone')).toMatch(/nothing was checked/);
	});
});

it('the integrity page has the fingerprint of every capture and of the list itself', async () => {
	const page = await browser.newPage();
	await page.goto(site.at('about/integrity.html'));
	const text = (await page.locator('main').textContent()) ?? '';
	for (const name of readdirSync(join(site.folder(), 'data/captures')))
		expect(text).toContain(sha256(file(`data/captures/${name}`)));
	expect(text).toContain(sha256(file('captures-sha256.txt')));
});

/** RFC 8493 read anew, with nothing of the program: what is wrong with a bag, by its rules. */
function faultsOf(bag: string): string[] {
	const faults: string[] = [];
	const text = (name: string) => readFileSync(join(bag, name), 'utf8');
	// 2.1.1: exactly these two lines.
	if (text('bagit.txt') !== 'BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n') faults.push('bagit.txt');
	// 2.2.2: "label: value" lines; Payload-Oxum is octets.streams.
	const info = new Map(
		text('bag-info.txt')
			.trimEnd()
			.split('\n')
			.map((line) => line.split(/:\s+/, 2) as [string, string]),
	);
	const payload = readdirSync(join(bag, 'data'), { recursive: true, encoding: 'utf8' })
		.map((path) => join('data', path))
		.filter((path) => statSync(join(bag, path)).isFile());
	const octets = payload.reduce((sum, path) => sum + statSync(join(bag, path)).size, 0);
	if (info.get('Payload-Oxum') !== `${octets}.${payload.length}`) faults.push(`Payload-Oxum ${info.get('Payload-Oxum')}`);
	// 2.1.3 and 2.2.1: checksum, white space, path; LF, CR and % in a path are percent-encoded; no path twice, none outside.
	for (const manifest of ['manifest-sha256.txt', 'tagmanifest-sha256.txt']) {
		const listed = new Set<string>();
		for (const line of text(manifest)
			.split(/\r\n|\r|\n/)
			.filter((one) => one !== '')) {
			const [sum, path = ''] = line.split(/\s+\*?/, 2);
			const name = path.replace(/%0A/gi, '\n').replace(/%0D/gi, '\r').replace(/%25/g, '%');
			if (listed.has(name) || name.startsWith('/') || name.startsWith('~') || name.split('/').includes('..'))
				faults.push(`path ${name}`);
			if (name.startsWith('data/') !== (manifest === 'manifest-sha256.txt')) faults.push(`${manifest} lists ${name}`);
			listed.add(name);
			if (sha256(readFileSync(join(bag, name))) !== sum) faults.push(`checksum of ${name}`);
		}
		// 3: complete when every payload file is in the payload manifest.
		if (manifest === 'manifest-sha256.txt') faults.push(...payload.filter((path) => !listed.has(path)));
		// 2.2.1: a tag manifest lists the payload manifests, but no tag manifest.
		else if (!listed.has('manifest-sha256.txt') || listed.has(manifest)) faults.push('tag manifest');
	}
	return faults;
}

describe('the site as a bag (RFC 8493)', () => {
	it('is complete and valid by the rules of the standard, read independently', () => {
		expect(faultsOf(site.folder())).toEqual([]);
	});

	it.each([
		[
			'a capture that was tampered with',
			(bag: string) => writeFileSync(join(bag, 'data/captures/undated-note.txt'), 'Another.'),
			/^changed: data/m,
		],
		['a page that was tampered with', (bag: string) => writeFileSync(join(bag, 'index.html'), '<p>'), /^changed: index\.html/m],
		['a capture that is gone', (bag: string) => rmSync(join(bag, 'data/captures/undated-note.txt')), /^missing: data/m],
		[
			'a capture that was smuggled in',
			(bag: string) => writeFileSync(join(bag, 'data/captures/new.txt'), 'New.'),
			/^not in the manifest: data/m,
		],
	])('with %s is found out by npm run verify, and by the standard', (_, tamper, line) => {
		const bag = freshPath('bag');
		cpSync(site.folder(), bag, { recursive: true });
		expect(command('verify', bag).exitCode).toBe(0);
		tamper(bag);
		const { exitCode, output } = command('verify', bag);
		expect([exitCode, output]).toEqual([1, expect.stringMatching(line)]);
		// A file that is gone makes the reading of the standard fail outright.
		expect(() => expect(faultsOf(bag)).toEqual([])).toThrow();
	});
});
