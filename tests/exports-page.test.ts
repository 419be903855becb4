import { describe, expect, it } from 'vitest';
import { jsonLd, metaTags } from '../src/exports/page-metadata.ts';
import type { ReportFacts } from '../src/exports/report-facts.ts';
import { plainText } from '../src/text/escape.ts';
import { inventedReport } from './support/report.ts';

const facts: ReportFacts = { outletLabel: 'Velmar Courier', carriedByLabel: null, archiveTitle: 'The Archive', url: null };
const tags = (changes = {}) =>
	metaTags(inventedReport(changes), facts).map((tag) => `${'name' in tag ? tag.name : tag.property}=${tag.content}`);

describe('the meta tags of a report', () => {
	it('make reference managers save a newspaper article', () => {
		expect(tags()).toEqual(
			expect.arrayContaining([
				'z:itemType=newspaperArticle',
				'DC.type=newspaperArticle',
				'DC.source=Velmar Courier',
				'DC.creator=Ilse van der Tand',
				'DC.creator=Omar al-Sabri',
				'citation_author=Ilse van der Tand',
				'citation_title=Engineers return to the harbour of Velmar',
				'citation_date=2031-03-04',
				'eprints.place_of_pub=VELMAR',
				'og:type=article',
				'article:published_time=2031-03-04',
				'article:section=Coast',
			]),
		);
		expect(tags().join('\n')).not.toMatch(/citation_journal_title|website/);
	});

	it('name no day that is not known', () => {
		const span = tags({ date: '[2031-03-04..2031-03-09]', dateLatest: '2031-03-09', dateBasis: 'inferred' });
		expect(span).toContain('citation_date=2031-03');
		expect(span.join('\n')).not.toContain('published_time');
		expect(tags({ date: null, dateEarliest: null, dateLatest: null }).join('\n')).not.toMatch(/date=|published_time/);
	});
});

describe('JSON-LD', () => {
	const read = (changes = {}) => JSON.parse(jsonLd(inventedReport(changes), facts));

	it('describes a NewsArticle', () => {
		expect(read()).toMatchObject({
			'@type': 'NewsArticle',
			datePublished: '2031-03-04',
			dateline: 'VELMAR',
			publisher: { name: 'Velmar Courier' },
		});
	});

	it('has datePublished only when the day is known', () => {
		const month = read({ date: '2031-03', dateLatest: '2031-03-31' });
		expect(month).not.toHaveProperty('datePublished');
		expect(month.temporalCoverage).toBe('2031-03');
	});

	it('cannot end its script element', () => {
		const text = jsonLd(inventedReport({ headline: '</script><!-- & \u2028 >' }), facts);
		expect(text).not.toMatch(/[<>&\u2028\u2029]/);
		expect(JSON.parse(text).headline).toBe('</script><!-- & >');
	});
});

describe('plain text', () => {
	it('leaves out controls, bidirectional marks and halves of characters', () => {
		expect(plainText('\u202eA\u0000\u0007 b\u2066c\u2069\ud800\u200f\ufffe\n d\u2028e')).toBe('A bc\ufffd d e');
	});

	it('keeps letters of every script as they are', () => {
		expect(plainText('الساحل 海岸 Küste क्\u200dष')).toBe('الساحل 海岸 Küste क्\u200dष');
	});
});
