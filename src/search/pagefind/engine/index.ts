export { askedOnce } from './asked-once.ts';
export { unpacked } from './cbor.ts';
export type { Hit, Pagefind } from './index-engine.ts';
export type { IndexHead } from './index-head.ts';
export { CONTENT, type IndexedReport, type ListedReport } from './indexed-report.ts';
export type { OwnScript } from './own-script.ts';
export { openPagefind } from './pagefind.ts';
export type { Term, TermHits } from './term-hits.ts';
