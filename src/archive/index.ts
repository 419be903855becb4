export { archive, openArchive } from './archive.ts';
export { type CaptureLine, captureLines, sourcesOfFields } from './capture-lines.ts';
export { certainty, dayIsKnown } from './certainty.ts';
export {
	chronology,
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
export { namedIn, publishedBy, type Tally } from './cooccurrence.ts';
export { abstractCount, facets, idsOf, reportsOf } from './facets.ts';
export { type FateOfLines, fateOf, fatesOf } from './fate.ts';
export { allBroader, allNarrower, countryOf, type Nested, narrower, reportsWithin } from './hierarchy.ts';
export { locatorPlaces, mappedPlaces } from './mapped-places.ts';
export type { Archive, Report } from './model.ts';
export { archiveSpan, monthCounts, ruler } from './month-counts.ts';
export { neighbours, newestFirst } from './order.ts';
export { gaps, outletReports, reportsOfUnknownOutlet, unrecordedOutlets } from './outlet-reports.ts';
export { readArchive, siteIn } from './read.ts';
export { knownName, offeredNames, type RecognisedIn, recognisedIn, recognisedNames } from './recognised.ts';
export { factsOf, hasPage, kindOf, labelOf, type Named, named, outletHref, outletOf, pageOf, recordOf } from './records.ts';
export { type Piece, runningOrder } from './running-order.ts';
export { LINE, longest, passageRuns, sharedBars, travelled } from './shared-passages.ts';
export { summaryOf, titleOf } from './title.ts';
