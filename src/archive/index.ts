export { archive, openArchive, readArchive, siteIn } from './archive.ts';
export {
	type CaptureLine,
	captureLines,
	dispositionOf,
	dispositionsOf,
	type LineDisposition,
	sourcesOfFields,
} from './capture-lines.ts';
export {
	certainty,
	chronology,
	dayIsKnown,
	hasRanges,
	type Month,
	monthOf,
	possibleDays,
	spanInWords,
	sureCounts,
	type Year,
	yearOf,
	yearRuns,
} from './chronology.ts';
export { type Concordance, type ConcordanceLine, concordance } from './concordance.ts';
export { abstractCount, facets, idsOf, namedIn, publishedBy, reportsOf, type Tally } from './facets.ts';
export { foundName, isUnchecked, textAt, unsettledNames, usesGazetteer } from './found-names.ts';
export {
	allBroader,
	allNarrower,
	countryOf,
	locatorPlaces,
	mappedPlaces,
	type Nested,
	narrower,
	reportsWithin,
} from './hierarchy.ts';
export { archiveSpan, monthCounts, ruler } from './month-counts.ts';
export { gaps, outletReports, reportsOfUnknownOutlet, unrecordedOutlets } from './outlet-reports.ts';
export { factsOf, hasPage, kindOf, labelOf, type Named, named, outletHref, outletOf, pageOf, recordOf } from './records.ts';
export { type Piece, runningOrder, summaryOf, titleOf } from './report-text.ts';
export { type Archive, FOUND_KINDS, type FoundKind, neighbours, newestFirst, type Report } from './reports.ts';
export { type NameSentence, nameSentences } from './sentences.ts';
export { LINE, longest, passageRuns, sharedBars, travelled } from './shared-passages.ts';
export { isDateInDoubt, type Standing, standingOf } from './standing.ts';
