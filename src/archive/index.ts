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
export {
	factsOf,
	hasPage,
	kindOf,
	knownName,
	labelOf,
	type Named,
	named,
	outletHref,
	outletOf,
	pageOf,
	type RecognisedIn,
	recognisedIn,
	recognisedNames,
	recordOf,
	textAt,
	unsettledNames,
	usesGazetteer,
} from './names.ts';
export { gaps, outletReports, reportsOfUnknownOutlet, unrecordedOutlets } from './outlet-reports.ts';
export { type Piece, runningOrder, summaryOf, titleOf } from './report-text.ts';
export type { Archive, Report } from './reports.ts';
export { neighbours, newestFirst } from './reports.ts';
export { LINE, longest, passageRuns, sharedBars, travelled } from './shared-passages.ts';
