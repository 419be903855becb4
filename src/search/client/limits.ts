/** Characters of a query, or of a value in an address, that are read. */
export const LONGEST_QUERY = 300;
/** Terms of one search. */
export const MOST_TERMS = 12;
/** The most words that NEAR reaches. */
export const MOST_NEAR = 50;
/** Parameters of an address that are read. */
export const MOST_PARAMETERS = 100;
/** Milliseconds without a key until what was typed so far is searched for. */
export const DEBOUNCE = 250;
/** Results that stand on the page at first, and that are added at a time. */
export const AT_A_TIME = 10;
/** Paragraphs of a report that a result links to. */
export const MOST_PARAGRAPHS = 8;
/** Values of a facet that are shown; more have a field to look for one. */
export const MOST_VALUES = 12;
/** The least that a letter costs where one name has it and the other has not. */
export const LITTLE = 0.3;
/** What a difference in vowels and marks weighs beside one in the key of a name. */
export const VOWELS = 0.4;
/** Up to this distance two names may be spellings of one; beyond it they are only near. */
export const ALIKE = 1.2;
/** The distance at which two names are quite other words. */
export const FAR = 2.4;
/** The same as a share in the letters of a key. */
export const FAR_SHARE = 0.4;
/**
 * Names of one key whose vowels differ more than this for each letter of the key are two: Homs and Hamas. In another
 * script, which may leave vowels out, they may differ more.
 */
export const OTHER = 0.22;
export const OTHER_SCRIPT = 0.4;
/** Makes a distance, which is never as much as 50, a part of a rank. */
export const PART = 0.02;
