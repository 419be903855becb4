/** Lines of a concordance on one page: with the list below about 60 kB compressed at most. */
export const LINES = 120;
/** How many of them stand open; the rest is folded. */
export const LINES_OPEN = 20;
/** Reports listed on the page of one name. */
export const LISTED = 300;
/** How many of them stand open. */
export const LISTED_OPEN = 30;
