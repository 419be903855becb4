export type { Candidate, Candidates, NamedReport, TextBlock } from './candidate.ts';
export { candidateFinder } from './candidates.ts';
export { decide } from './decide.ts';
export { type Features, featureName, featureNumber, featuresOf } from './features.ts';
export { unsettled } from './joins.ts';
export { knownNames, type Survey } from './known-names.ts';
export { gather, type Pool } from './pool.ts';
export { keyOf } from './verdicts.ts';
export { CLASSES, type Class, type Weights, weigh } from './weigh.ts';
