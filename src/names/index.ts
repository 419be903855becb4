export { foldName, foldNames, strictKey, strictKeys } from './fold.ts';
export { writeRules } from './fold-rules.ts';
export { beforeApostrophe, withoutEnding } from './inflection.ts';
export { compileMatcher, type Matcher, type Mention, newReportState } from './matcher.ts';
export { nearest } from './nearest.ts';
export { isGivenName } from './person-names.ts';
export { inContext, type Proposed, recordYaml } from './record-yaml.ts';
export { joins, type Token, tokeniser } from './tokens.ts';
