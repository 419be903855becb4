export { foldName, strictKey } from './fold.ts';
export { writeRules } from './fold-rules.ts';
export { isGivenName } from './given-names.ts';
export { compileMatcher, type Matcher, type Mention, newReportState } from './matcher.ts';
export { nearest } from './nearest.ts';
export { recordYaml } from './record-yaml.ts';
export { type ReadableReport, type Suggestion, suggestNames } from './suggest.ts';
export { joins, type Token, tokeniser } from './tokens.ts';
