export { readFrontmatter, writeFrontmatter } from './frontmatter.ts';
export { parsePassages } from './parse.ts';
export { type Inline, type Passage, passageText } from './passage.ts';
export { stringify } from './stringify.ts';
