import { expect, it } from 'vitest';
import { useDev } from './support/dev.ts';

const dev = useDev({
	'ferry.txt':
		'Ferry returns to Merrow\n\nThe ferry returned to Merrow on Tuesday after six weeks, and the bakers had bread ready.\n',
	'archive.yaml': 'title: Merrow Papers\nurl: https://papers.example/merrow/\n',
});

it('npm run dev serves pages, desk and files under the folder of the archive’s address', async () => {
	expect(dev.printed()).toContain(`${dev.at('merrow/')} and the desk at ${dev.at('merrow/desk/')} `);
	for (const path of ['', 'desk/', 'reports/ferry.html', 'reports/ferry.txt', 'feed.xml', 'fonts/sans.woff2', 'theme.js'])
		expect([path, (await fetch(dev.at(`merrow/${path}`))).status]).toEqual([path, 200]);
	for (const path of ['merrow/none.txt', 'reports/ferry.txt'])
		expect([path, (await fetch(dev.at(path))).status]).toEqual([path, 404]);
});

it('follows a capture in its files too', async () => {
	dev.write(
		'mill.txt',
		'Mill at Sill turns again\n\nThe mill at Sill turned on Monday for the first time since the flood, its miller said.\n',
	);
	await dev.until('The folder has changed: published 2 +');
	expect(await (await fetch(dev.at('merrow/feed.xml'))).text()).toContain('Mill at Sill turns again');
	expect((await fetch(dev.at('merrow/reports/mill.html'))).status).toBe(200);
});
