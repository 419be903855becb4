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
export type { Author, Credit } from './credits.ts';
export { DECISIONS_FILE, type Decisions, decisions, type Moved, NO_DECISIONS } from './decisions.ts';
export type { Basis, Correction, LineRun } from './evidence.ts';
export { because, type Evidence, type EvidenceCode, evidence, VALUE_KINDS, type ValueName } from './evidence.ts';
export { FIELDS, type Field } from './fields.ts';
export { type Edtf, idFromStem, isId, isKept, type ReportId, reportId, type Sha256 } from './ids.ts';
export { type IngestReport, type Message, NO_INGEST_REPORT, Refusal, TRY_LATER } from './ingest-report.ts';
export {
	type GazetteerPlace,
	type KnownName,
	type Located,
	MENTIONS_JSON,
	type MentionsByReport,
	type Met,
	MOVED_JSON,
	NAMES_JSON,
	type Sign,
} from './recognised.ts';
export {
	type Caption,
	type Comment,
	type CutWord,
	type EditorialNote,
	type Embedded,
	type PullQuote,
	type ReportFrontmatter,
	reportFrontmatter,
	type Shared,
} from './report.ts';
export { ONE_THING, ROLES, type Role, type TextSign, type Trust } from './roles.ts';
export type { Rule } from './rule-form.ts';
export {
	RULE_IDS,
	RULES,
	type RuleId,
	type RuleOf,
	type RuleWording,
	textSignOf,
	trustOf,
} from './rules.ts';
export { type MentionCorrection, type Sidecar, sidecar } from './sidecar.ts';
export {
	ARCHIVE_FILE,
	ARCHIVE_JSON,
	type ArchiveFacts,
	archiveFacts,
	openSite,
	type Site,
	type SitePlace,
	site,
	siteOf,
} from './site.ts';
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
	deskFaultsUrl,
	deskLinesUrl,
	deskNamesUrl,
	deskReportsUrl,
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
