export { atomFeed, type FeedEntry, feedEntry } from './atom.ts';
export { biblatex } from './biblatex.ts';
export { citations } from './citation.ts';
export { csl } from './csl.ts';
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
export { jsonLd } from './json-ld.ts';
export { DUBLIN_CORE_LINK, metaTags } from './metadata.ts';
export { type NamedRow, namesCsv, namesJson, placesGeojson } from './names-files.ts';
export { METADATA_LICENCE, type ReportFacts, reportFacts } from './report-facts.ts';
export { ris } from './ris.ts';
