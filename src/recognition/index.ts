export { type Candidate, type Candidates, candidateFinder, type NamedReport, type TextBlock } from './candidates.ts';
export { decide } from './decide.ts';
export { type Features, featuresOf } from './features.ts';
export { unsettled } from './joins.ts';
export { knownNames, type Survey } from './known-names.ts';
export { gather, type Pool } from './pool.ts';
export { CLASSES, type Class, type Weights, weigh } from './weigh.ts';
