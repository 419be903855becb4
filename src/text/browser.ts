export { BYTE_ORDER_MARK, csv } from './csv-table.ts';
export { INVISIBLE } from './invisible.ts';
export { memoize } from './memoize.ts';
export { by, byText } from './order.ts';
