export { unpacked } from './cbor.ts';
export type { Hit, IndexHead, Pagefind, Term, TermHits } from './index-engine.ts';
export { CONTENT, type IndexedReport, type ListedReport } from './index-engine.ts';
export type { OwnScript } from './own-script.ts';
export { openPagefind } from './pagefind.ts';
