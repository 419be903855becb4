export { readFrontmatter, writeFrontmatter } from './frontmatter.ts';
export { type Inline, type Passage, parsePassages, passageText } from './parse.ts';
export { stringify } from './stringify.ts';
