/** Lines of a concordance on one page: with the list below about 60 kB compressed at most. */
export const LINES = 120;
/** Reports listed on the page of one name. */
export const LISTED = 300;
