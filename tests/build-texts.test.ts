import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { build } from '../src/publish/build.ts';

const folder = mkdtempSync(join(tmpdir(), 'cuttings-texts-'));
const out = join(folder, 'site');
const captures = join(folder, 'articles');
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Captures whose words are shown otherwise than they stand in their lines. */
const CAPTURES: Readonly<Record<string, string>> = {
	'cut-words': [
		'Council votes to empty the Sill reservoir',
		'',
		'By Jonas Weir',
		'',
		'3 February 2016',
		'',
		'The provincial council voted on Tuesday night to empty the Sill reser-',
		'voir after three weeks of argument over who would pay. Farmers in the',
		'valley said they would go to court to stop the draw-down, and the well-',
		'known engineer Omar Feld agreed with them about the cost of it all.',
		'',
		'Council leader Ruth Amdahl said the vote was the only safe choice and',
		'that compensation would be worked out before the summer for everyone.',
		'',
	].join('\n'),
	'quoted-mail': [
		'> Ferry to Ostreke back in service',
		'>',
		'> By Runa Delling',
		'>',
		'> 4 March 2021',
		'>',
		'> The ferry to Ostreke ran again on Thursday after nine days in the yard, the harbour office said.',
		'>',
		'> A cracked shaft had kept it at the quay, and islanders had crossed by fishing boat in the meantime.',
		'',
	].join('\n'),
	'marks-of-markdown': [
		'# Mill at Tarn to close in June',
		'',
		'By Piet Hallam',
		'',
		'5 May 2020',
		'',
		'The last paper mill on the Tarn will close in June, its owner told the ninety workers on Monday.',
		'',
		'## What happens to the weir',
		'',
		'The weir stays with the town, which has asked the province for money to keep the water level up.',
		'',
	].join('\n'),
};

describe('a report whose marks are taken off and whose cut words are joined', () => {
	it('is published, with the words as they are read on its page', async () => {
		mkdirSync(captures);
		for (const [name, text] of Object.entries(CAPTURES)) writeFileSync(join(captures, `${name}.txt`), text);
		const { ingest, refusal } = await build(captures, out, { strict: false, whole: false, timed: false });
		expect({ refusal, kept: ingest.quarantined }).toEqual({ refusal: null, kept: [] });
		const page = (name: string) => readFileSync(join(out, 'reports', `${name}.html`), 'utf8');
		expect(page('cut-words')).toContain('empty the Sill reservoir after');
		expect(page('cut-words')).toMatch(/well-known engineer/);
		expect(page('quoted-mail')).toContain('The ferry to Ostreke ran again');
		expect(page('quoted-mail')).not.toContain('&gt; The ferry');
		expect(page('marks-of-markdown')).toContain('What happens to the weir');
	});
});
