import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isProbablyReaderable, Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { expect, it } from 'vitest';
import { readFrontmatter } from '../src/markdown/frontmatter.ts';
import { reportFrontmatter } from '../src/model/report.ts';
import { inventedArchive } from './support/invented-archive.ts';
import { builtSite, capturesFolder } from './support/site.ts';

/** Longer than the 500 letters below which reader views take all they can get. */
const ARABIC = {
	'ferry.txt': `عودة العبّارة إلى ميناء سارون بعد شتاء طويل

بقلم: هناء البحري

4 مايو 2021

قالت إدارة الميناء يوم الثلاثاء إن العبّارة الكبيرة عادت إلى العمل بين سارون وجزيرة المنارة بعد توقف دام تسعة أسابيع، وإن أول رحلة حملت 42 راكبًا وثلاث عربات، وكان على متنها بعض من انتظروا منذ نهاية الشتاء.

وأضافت الإدارة أن المهندسين فحصوا المحرك القديم، وهو من طراز Corvina 300، واستبدلوا أجزاء منه كانت قد تلفت في العاصفة، وأن الحبال كلها جديدة، وأن الرصيف الشرقي سيبقى مغلقًا حتى ينتهي العمل في سوره.

وقال أحد الصيادين إن الناس كانوا يعبرون بقوارب صغيرة في الليل، ولم يكن ذلك آمنًا، وإن الأسعار في السوق ارتفعت لأن الخضار لم تصل. وقال إن العبّارة ستحتاج إلى أكثر من محرك واحد إذا جاء شتاء مثل الذي مضى.
`,
};

/** A hundred and twenty words, as an archive keeps that may not show more. */
const ABSTRACT = {
	'toll.txt': `Ferry toll at Port Ovane doubles

By Tam Ressel

6 April 2021

The report says that the toll of the ferry over the Lower Sarr doubled on a Tuesday, three weeks after the bridge at Ilmaqar was shut to everything on wheels, and that nobody at the landing had been told beforehand.

It quotes the league that mans the ferry: a rope which had cost nine marks before the flood now costs thirty, and it is the same rope. A bargeman who crosses twice a day with onions says that he will pay in eels.

According to the report the office of the governor means to look into the price of rope before the harvest. It names no day, and the league had not heard of it.
`,
	'toll.yaml': 'kind: abstract\n',
};

it.each([
	['2021-03-lantern-dyke-engineers-sarrun', inventedArchive, 'ltr'],
	['2021-04-courier-ferry-toll', inventedArchive, 'ltr'],
	['ferry', ARABIC, 'rtl'],
	['toll', ABSTRACT, 'ltr'],
])(
	'a reader view finds headline, byline, text and direction of %s, and leaves the record of its making out',
	(id, captures, direction) => {
		const site = builtSite(capturesFolder(captures));
		const { document } = parseHTML(readFileSync(join(site, 'reports', `${id}.html`), 'utf8'));
		expect(isProbablyReaderable(document as unknown as Document, { visibilityChecker: () => true })).toBe(true);
		const read = new Readability(document as unknown as Document).parse();
		const { data, body } = readFrontmatter(readFileSync(join(site, 'reports', `${id}.md`), 'utf8'));
		const { headline, authors } = reportFrontmatter.parse(data);
		expect(read?.title).toContain(headline);
		for (const { name } of authors) expect(read?.byline).toContain(name);
		const plain = (text: string) => text.replace(/\s+/g, ' ').trim();
		const paragraphs = body
			.replace(/\[([^\]]+)\]\([a-z]+:[^)]+\)/g, '$1')
			.split('\n\n')
			.filter((text) => text.trim() !== '' && !text.startsWith('#'));
		expect(paragraphs.length).toBeGreaterThan(1);
		for (const paragraph of paragraphs) expect(plain(read?.textContent ?? '')).toContain(plain(paragraph.replaceAll('\\', '')));
		expect(read?.dir).toBe(direction);
		expect(read?.length).toBeLessThan(plain(body).length * 1.6);
		expect(read?.textContent).not.toContain('SHA-256');
	},
);
