import type { TextSign, Trust } from './roles.ts';
import { head, type Rule, rule } from './rule-form.ts';

const OWN_WORDS = 'own words';
const PLACE = 'place';
const LAST = 'last resort';

/**
 * Every rule by which a line gets its role, `<classifier>/<rule>`. A new rule is a row here and, unless it shares the
 * wording of another one, a sentence in each language of `words`.
 */
export const RULES = {
	sidecar: head(null, 'cataloguer', 'cataloguer'),
	paragraph: rule('paragraph', 'unclaimed', 'unclaimed'),
	'paragraph/in-head': rule('paragraph', PLACE, 'sentencesInHead'),
	'row/list': rule('paragraph', PLACE, 'rowOfList', { textSign: 'row' }),
	'row/table': rule('paragraph', PLACE, 'rowOfTable', { textSign: 'row' }),
	'row/questions': rule('paragraph', PLACE, 'questionsAndAnswers', { textSign: 'row' }),
	'row/columns': rule('paragraph', OWN_WORDS, 'columnsSideBySide', { textSign: 'row' }),
	'row/verse': rule('paragraph', PLACE, 'linesOfOneMake', { textSign: 'row' }),
	'paragraph/post': rule('paragraph', OWN_WORDS, 'postInText', { textSign: 'post' }),
	'headline/best-title': rule('headline', PLACE, 'bestTitle'),
	'headline/wrapped': rule('headline', PLACE, 'wrappedTitle'),
	'headline/first-line': rule('headline', LAST, 'firstLine'),
	'headline/labelled': head('headline', OWN_WORDS, 'labelled'),
	'headline/first-wording': rule('headline', PLACE, 'firstWording'),
	'headline/second-wording': rule('alternate headline', PLACE, 'secondWording'),
	'kicker/above-headline': rule('kicker', PLACE, 'aboveHeadline'),
	'deck/labelled': rule('deck', OWN_WORDS, 'labelled'),
	'deck/in-head': rule('deck', PLACE, 'belowHeadline'),
	'deck/above-dateline': rule('deck', PLACE, 'aboveDateline'),
	'deck/line-under-headline': rule('deck', PLACE, 'belowHeadline'),
	'deck/sentence-under-headline': rule('deck', PLACE, 'belowHeadline'),
	'deck/key-points': rule('deck', PLACE, 'keyPoints'),
	'deck/retold-below': rule('deck', PLACE, 'retoldBelow'),
	'deck/above-turns': rule('deck', PLACE, 'aboveTurns'),

	'byline/by': head('byline', OWN_WORDS, 'wordBy'),
	'byline/by-alone': head('byline', OWN_WORDS, 'wordBy'),
	'byline/pen-name': head('byline', OWN_WORDS, 'wordBy'),
	'byline/labelled': head('byline', OWN_WORDS, 'labelled'),
	'byline/surname-first': head('byline', OWN_WORDS, 'surnameFirst'),
	'byline/goes-on': head('byline', PLACE, 'nameInHead'),
	'byline/job-and-name': head('byline', OWN_WORDS, 'jobAndName'),
	'byline/desk': head('byline', LAST, 'desk', { namesOutlet: true }),
	'byline/agency': head('byline', PLACE, 'agencyInHead', { namesOutlet: true }),
	'byline/beside-stamp': head('byline', PLACE, 'nameInHead'),
	'byline/above-stamp': head('byline', PLACE, 'nameInHead'),
	'byline/bare-name': head('byline', PLACE, 'nameInHead'),
	'byline/name-alone': head('byline', PLACE, 'nameInHead'),
	'byline/e-mail': rule('byline', OWN_WORDS, 'nameBelowText'),
	'byline/end': rule('byline', PLACE, 'nameBelowText'),
	'byline/posted-by': rule('byline', PLACE, 'wordBy'),
	'byline/signature': rule('byline', LAST, 'nameBelowText'),
	'byline/lone': rule('byline', LAST, 'wordBy'),
	'byline/author-box': rule('byline', LAST, 'authorBox'),
	'dateline/labelled': rule('dateline', OWN_WORDS, 'labelled'),
	'dateline/own-line': rule('dateline', OWN_WORDS, 'placeAndAgency'),
	'timestamp/labelled': head('timestamp', OWN_WORDS, 'labelled'),
	'timestamp/stated': head('timestamp', OWN_WORDS, 'stamp'),
	'timestamp/says-published': head('timestamp', OWN_WORDS, 'saysPublished'),
	'timestamp/time': head('timestamp', OWN_WORDS, 'stamp'),
	'timestamp/label': head('timestamp', PLACE, 'stamp'),
	'timestamp/relative': head('timestamp', LAST, 'timeAgo'),
	'timestamp/alone': rule('timestamp', LAST, 'onlyStamp'),
	'timestamp/below-text': rule('timestamp', LAST, 'onlyStamp'),
	'caption/labelled': rule('caption', OWN_WORDS, 'labelled'),
	'caption/credit-only': head('caption', OWN_WORDS, 'pictureCredit'),
	'caption/credit-label': head('caption', OWN_WORDS, 'pictureCredit'),
	'caption/credit-in-brackets': head('caption', OWN_WORDS, 'pictureCredit'),
	'caption/copyright-sign': head('caption', OWN_WORDS, 'pictureCredit'),
	'caption/agency-end': head('caption', OWN_WORDS, 'pictureCredit'),
	'caption/spoken': rule('caption', OWN_WORDS, 'pictureCredit'),
	'caption/with-credit-line': head('caption', PLACE, 'besideCredit'),
	'caption/glued-credit': head('caption', OWN_WORDS, 'pictureCredit'),
	'caption/opens-as-caption': head('caption', OWN_WORDS, 'opensAsCaption'),
	'caption/below-label': head('caption', PLACE, 'belowPictureLabel'),
	'caption/what-is-seen': head('caption', OWN_WORDS, 'tellsWhatIsSeen'),
	'caption/tells-what-is-seen': head('caption', OWN_WORDS, 'tellsWhatIsSeen'),
	'caption/maker-above-heading': rule('caption', PLACE, 'makerAboveHeading'),
	'caption/printed-twice': head('caption', PLACE, 'printedTwice'),
	'caption/sentence-in-head': head('caption', LAST, 'aloneInHead'),
	'caption/gallery': rule('caption', OWN_WORDS, 'numberedPictures', { textSign: 'gallery' }),

	'subheading/short-line': rule('subheading', PLACE, 'shortLine'),
	'subheading/above-rows': rule('subheading', PLACE, 'headsList'),
	'subheading/between-hyphens': rule('subheading', PLACE, 'betweenHyphens'),
	'subheading/numbered': rule('subheading', PLACE, 'numberedHeading'),
	'subheading/capitals': rule('subheading', OWN_WORDS, 'headingInCapitals'),
	'subheading/question': rule('subheading', OWN_WORDS, 'questionAbove'),
	'subheading/clock': rule('subheading', OWN_WORDS, 'clockAbove'),
	'pull-quote/repeats-paragraph': rule('pull quote', OWN_WORDS, 'repeatsParagraph'),
	'credit/named': rule('credit', OWN_WORDS, 'namedCredit'),
	'credit/in-head': rule('credit', OWN_WORDS, 'namedCredit'),
	'credit/author-bio': rule('credit', PLACE, 'aboutAuthor', { namesMakers: false }),
	'credit/author-told': rule('credit', PLACE, 'aboutAuthor', { namesMakers: false }),
	'credit/list': rule('credit', PLACE, 'listOfCredits', { namesMakers: false }),
	'credit/source': rule('credit', OWN_WORDS, 'namedSource'),
	'note/correction': rule('note', OWN_WORDS, 'noteOfNewsroom'),
	'note/update': rule('note', OWN_WORDS, 'noteOfNewsroom'),
	'note/embargo': rule('note', OWN_WORDS, 'noteOfNewsroom'),
	'note/editor': rule('note', OWN_WORDS, 'noteOfNewsroom'),
	'note/disclosure': rule('note', OWN_WORDS, 'noteOfNewsroom'),
	'keywords/labelled': rule('keywords', OWN_WORDS, 'labelled'),
	'keywords/hashtags': rule('keywords', OWN_WORDS, 'hashtags'),
	'keywords/label': rule('keywords', OWN_WORDS, 'topicLabel'),
	'keywords/list': rule('keywords', PLACE, 'belowTopicLabel'),

	'related/label': rule('related report', OWN_WORDS, 'otherReportsLabel'),
	'related/labelled': rule('related report', OWN_WORDS, 'otherReportsLabel'),
	'related/title': rule('related report', PLACE, 'belowOtherReportsLabel'),
	'related/arrow': rule('related report', OWN_WORDS, 'arrow'),
	'related/capitals': rule('related report', PLACE, 'titleInCapitals'),
	'related/row-of-titles': rule('related report', PLACE, 'rowOfTitles'),
	'related/in-head': rule('related report', PLACE, 'titleOutsideText'),
	'related/below-text': rule('related report', PLACE, 'titleOutsideText'),
	'comment/below-heading': rule('comment', PLACE, 'belowCommentsHeading'),
	'comment/name-text-date': rule('comment', PLACE, 'nameTextDate'),

	'furniture/house-style': rule('furniture', OWN_WORDS, 'houseStyle'),
	'furniture/navigation': rule('furniture', OWN_WORDS, 'navigation'),
	'furniture/breadcrumb': rule('furniture', OWN_WORDS, 'navigation'),
	'furniture/page-list': rule('furniture', OWN_WORDS, 'navigation'),
	'furniture/share': rule('furniture', OWN_WORDS, 'sharing'),
	'furniture/page-tools': rule('furniture', OWN_WORDS, 'pageTools'),
	'furniture/reading-time': rule('furniture', OWN_WORDS, 'readingTime'),
	'furniture/advert': rule('furniture', OWN_WORDS, 'advert'),
	'furniture/subscription': rule('furniture', OWN_WORDS, 'subscription', { textSign: 'end' }),
	'furniture/consent': rule('furniture', OWN_WORDS, 'consent'),
	'furniture/rights': rule('furniture', OWN_WORDS, 'rights', { textSign: 'end', namesOutlet: true }),
	'furniture/comment-rules': rule('furniture', OWN_WORDS, 'commentForm', { textSign: 'end' }),
	'furniture/form': rule('furniture', OWN_WORDS, 'form'),
	'furniture/debris': rule('furniture', OWN_WORDS, 'debris'),
	'furniture/weather': rule('furniture', OWN_WORDS, 'weather'),
	'furniture/wire-note': rule('furniture', OWN_WORDS, 'wireNote'),
	'furniture/ticker': rule('furniture', OWN_WORDS, 'ticker'),
	'furniture/video': rule('furniture', OWN_WORDS, 'player'),
	'furniture/address': rule('furniture', OWN_WORDS, 'webAddress'),
	'furniture/print-frame': rule('furniture', OWN_WORDS, 'printFrame'),
	'furniture/record': rule('furniture', OWN_WORDS, 'recordOfCapture'),
	'furniture/saved': rule('furniture', OWN_WORDS, 'savingNote'),
	'furniture/picture-count': rule('furniture', OWN_WORDS, 'pictureCount', { textSign: 'picture' }),
	'furniture/bare-number': rule('furniture', OWN_WORDS, 'bareNumber', { textSign: 'number' }),
	'furniture/bare-letter': rule('furniture', OWN_WORDS, 'bareLetter'),
	'furniture/marks': rule('furniture', OWN_WORDS, 'onlyMarks', { textSign: 'marks' }),
	'furniture/invisible': rule('furniture', OWN_WORDS, 'invisible', { textSign: 'echo' }),
	'furniture/headline-repeat': rule('furniture', PLACE, 'repeatsHeadline', { textSign: 'echo' }),
	'furniture/short-lines': rule('furniture', PLACE, 'shortLines'),
	'furniture/above-headline': rule('furniture', PLACE, 'aboveHeadline'),
	'furniture/in-head': rule('furniture', PLACE, 'betweenHeadlineAndText'),
	'furniture/below-text': rule('furniture', PLACE, 'belowText'),
} as const satisfies Record<string, Rule>;

/** The name of a rule that claims lines. */
export type RuleId = keyof typeof RULES;

/** The rules that give one role, without the name of their classifier: what a list of phrases is filed under. */
export type RuleOf<Classifier extends string> = RuleId extends infer Id
	? Id extends `${Classifier}/${infer Name}`
		? Name
		: never
	: never;

/** The key under which `words` says what a rule saw. */
export type RuleWording = (typeof RULES)[RuleId]['wording'];

/** Every rule's name, for the contract of the front matter. */
export const RULE_IDS = Object.keys(RULES) as [RuleId, ...RuleId[]];

/** How far a rule is believed. */
export function trustOf(id: RuleId): Trust {
	return RULES[id].trust;
}

/** What the lines of a rule say about the running text; null for no rule, and where their role says it all. */
export function textSignOf(id: RuleId | undefined): TextSign | null {
	return id === undefined ? null : RULES[id].textSign;
}
