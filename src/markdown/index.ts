export { type Inline, type Passage, parsePassages, passageText, stringify } from './body.ts';
export { readFrontmatter, writeFrontmatter } from './frontmatter.ts';
