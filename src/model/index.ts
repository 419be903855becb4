export { ARCHIVE_FILE, ARCHIVE_JSON, type ArchiveFacts, archiveFacts } from './archive-facts.ts';
export {
	AUTHORITY_FILES,
	type Authorities,
	type AuthorityRecord,
	type Group,
	group,
	type HouseStyle,
	KINDS,
	type Kind,
	type Matching,
	NO_AUTHORITIES,
	type Outlet,
	outlet,
	type Person,
	type Place,
	person,
	place,
} from './authority.ts';
export { FIELDS, type Field } from './fields.ts';
export { type Edtf, idFromStem, isKept, type ReportId, reportId, type Sha256 } from './ids.ts';
export { type IngestReport, type Message, NO_INGEST_REPORT } from './ingest-report.ts';
export { type Basis, type Correction, type LineRun, ROLES, type Role } from './provenance.ts';
export {
	type Author,
	type Caption,
	type Comment,
	type Credit,
	type EditorialNote,
	type Embedded,
	type PullQuote,
	type ReportFrontmatter,
	reportFrontmatter,
	type Shared,
} from './report.ts';
export { type MentionCorrection, type Sidecar, sidecar } from './sidecar.ts';
export { site } from './site.ts';
export {
	aboutUrl,
	absoluteUrl,
	authorityFeedUrl,
	authorityUrl,
	basePath,
	captureUrl,
	dataFileUrl,
	dataUrl,
	datesUrl,
	deskUrl,
	feedUrl,
	fontUrl,
	gapsUrl,
	homeUrl,
	integrityUrl,
	kindUrl,
	monthUrl,
	paragraphUrl,
	pasteUrl,
	reportFormUrl,
	reportUrl,
	rootFileUrl,
	searchDataUrl,
	searchForUrl,
	searchIndexUrl,
	searchUrl,
	unknownDateUrl,
	unrecordedOutletAnchor,
	unrecordedOutletUrl,
	yearUrl,
} from './urls.ts';
