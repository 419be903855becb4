export { type Ears, type Heard, readRules } from './fold-reader.ts';
