export { BYTE_ORDER_MARK, csv } from './csv-table.ts';
export { type Decoded, decode, type SourceLine, splitLines } from './decode.ts';
export { display, escapeHtml, plainText, withoutControls, xml } from './escape.ts';
export { attributeOf, htmlTags, type Tag, unescaped, VOID_ELEMENTS } from './html-tags.ts';
export { BIDI, BIDI_TURNS, IN_WORDS, INVISIBLE, SOFT_HYPHEN } from './invisible.ts';
export { memoize } from './memoize.ts';
export { by, byText } from './order.ts';
