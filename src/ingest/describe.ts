import { authorsOf } from './describe-authors.ts';
import { captionsOf } from './describe-captions.ts';
import { commentsOf } from './describe-comments.ts';
import { endCredits } from './describe-credits.ts';
import { readDateline } from './describe-dateline.ts';
import { embeddedReports } from './describe-embedded.ts';
import { keywordsOf } from './describe-keywords.ts';
import { pullQuotesOf } from './describe-pull-quotes.ts';
import { stampsOf } from './describe-stamps.ts';
import type { ClassifiedBlock, Fields, ReadingContext } from './reading.ts';
import { outletInText } from './signature.ts';

/** Reads the fields of a report off its classified blocks, as written: nothing is corrected or looked up here. */
export function describe(blocks: readonly ClassifiedBlock[], context: ReadingContext): Fields {
	const first = (role: ClassifiedBlock['role']) => blocks.find((block) => block.role === role)?.text ?? null;
	const credits = endCredits(blocks);
	const authors = authorsOf(blocks, credits);
	const { dateline, day } = readDateline(blocks);
	return {
		headline: first('headline'),
		alternateHeadlines: [...new Set(blocks.filter(({ role }) => role === 'alternate headline').map(({ text }) => text))],
		kicker: first('kicker'),
		deck: first('deck'),
		authors,
		authorsBasis: authors.length > 0 ? 'stated' : 'unknown',
		translators: credits.translators,
		credits: credits.credits,
		dateline,
		datelineDay: day,
		captions: captionsOf(blocks),
		pullQuotes: pullQuotesOf(blocks),
		keywords: keywordsOf(blocks),
		comments: commentsOf(blocks, context),
		embedded: embeddedReports(blocks),
		outlet: outletInText(blocks, dateline),
		stamps: stampsOf(blocks),
	};
}
