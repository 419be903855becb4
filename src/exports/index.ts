export { atomFeed, type FeedEntry, feedEntry } from './atom.ts';
export { citations } from './citation.ts';
export {
	captureManifest,
	capturesCsv,
	datapackage,
	type PackagedFile,
	reportsCsv,
	reportsJson,
	reportsJsonl,
} from './data-files.ts';
export { opensearch, robots, sitemaps } from './for-robots.ts';
export { type NamedRow, namesCsv, namesJson, placesGeojson } from './names-files.ts';
export { DUBLIN_CORE_LINK, jsonLd, metaTags } from './page-metadata.ts';
export { biblatex, csl, ris } from './reference-files.ts';
export { METADATA_LICENCE, type ReportFacts, reportFacts } from './report-facts.ts';
