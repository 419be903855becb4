export { partsOf } from './capture-parts.ts';
export { openCapture, readCapture } from './captures.ts';
export { type Added, addRecords } from './cataloguer/add-records.ts';
export { readAuthorities } from './cataloguer/authorities.ts';
export { readDecisions, UNDECIDED } from './cataloguer/decisions.ts';
export {
	ChangedMeanwhile,
	checksum,
	contentOf,
	type FileChange,
	type Saved,
	saveChanges,
	takeBack,
} from './cataloguer/save-changes.ts';
export { readSidecar } from './cataloguer/sidecar.ts';
export { forgetLastRun } from './corpus/corpus.ts';
export { ingestFolder } from './ingest-folder.ts';
export { takeInventory } from './inventory.ts';
export { checkOutFolder } from './out-folder.ts';
export { formatMessage, printMessages } from './print-messages.ts';
