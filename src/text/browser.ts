export { BYTE_ORDER_MARK, csv } from './csv-table.ts';
