export { type EncodedName, type PhoneticEncoder, readRules } from './fold-reader.ts';
