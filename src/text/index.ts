export { BYTE_ORDER_MARK, csv } from './csv-table.ts';
export { type Decoded, decode } from './decode.ts';
export { escapeHtml, xml } from './escape.ts';
export { attributeOf, htmlTags, type Tag, unescaped, VOID_ELEMENTS } from './html-tags.ts';
export { type SourceLine, splitLines } from './lines.ts';
export { memoize } from './memoize.ts';
export { by, byText } from './order.ts';
export { plainText, withoutControls } from './plain-text.ts';
export { display } from './printable.ts';
