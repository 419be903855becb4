export { type SearchData, searchData } from './data-files.ts';
export { CSV_HEAD } from './download-rows.ts';
