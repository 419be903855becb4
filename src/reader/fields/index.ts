import type { ClassifiedBlock, Fields, ReadingContext } from '../reading.ts';
import { authorsOf } from './authors.ts';
import { captionsOf } from './captions.ts';
import { printedAddress, printedCapture } from './captured.ts';
import { commentsOf } from './comments.ts';
import { endCredits } from './credits.ts';
import { readDateline } from './dateline.ts';
import { embeddedReports, withoutEmbeddedHead } from './embedded.ts';
import { keywordsOf } from './keywords.ts';
import { notesOf, pullQuotesOf } from './notes.ts';
import { withoutSite } from './page-owner.ts';
import { recordFacts } from './record.ts';
import { outletInText } from './signature.ts';
import { stampsOf, titleDay } from './stamps.ts';

/** The words of all blocks of a role in order, each once: where a cataloguer names a second deck, neither may be lost. */
function wordsOf(blocks: readonly ClassifiedBlock[], role: ClassifiedBlock['role']): string | null {
	const texts = new Set(blocks.filter((block) => block.role === role).map(({ text }) => text));
	return texts.size === 0 ? null : [...texts].join(' ');
}

/** Reads the fields of a report off its classified blocks, as written: nothing is corrected or looked up here. */
export function describe(blocks: readonly ClassifiedBlock[], context: ReadingContext): Fields {
	const first = (role: ClassifiedBlock['role']) => blocks.find((block) => block.role === role)?.text ?? null;
	const own = withoutEmbeddedHead(blocks);
	const credits = endCredits(blocks);
	const authors = authorsOf(own, credits);
	const { dateline, day } = readDateline(blocks);
	const told = recordFacts(context);
	const outlet = told.outlet ?? outletInText(blocks, dateline);
	const site = outlet?.behindTitle ? outlet.name : null;
	const title = (text: string) => titleDay(withoutSite(text, site), context.language).title;
	const headline = first('headline');
	return {
		headline: headline === null ? null : title(headline),
		alternateHeadlines: [...new Set(blocks.filter(({ role }) => role === 'alternate headline').map(({ text }) => title(text)))],
		kicker: first('kicker'),
		deck: wordsOf(blocks, 'deck'),
		authors,
		authorsBasis: authors.length > 0 ? 'stated' : 'unknown',
		translators: credits.translators,
		credits: credits.credits,
		dateline,
		datelineDay: day,
		captions: captionsOf(blocks),
		pullQuotes: pullQuotesOf(blocks),
		keywords: keywordsOf(blocks),
		editorialNotes: notesOf(blocks, context),
		comments: commentsOf(blocks, context),
		embedded: embeddedReports(blocks),
		outlet: outlet && { name: outlet.name, reason: outlet.reason },
		stamps: stampsOf(own, context.language),
		address: told.address ?? printedAddress(context.lines),
		captured: told.captured ?? printedCapture(context.lines, context.language),
	};
}
