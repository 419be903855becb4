export { captureRows, lineRange } from './capture-rows.ts';
export type { Section } from './frame-html.ts';
export { contactHref, footerHtml, mastheadHtml } from './frame-html.ts';
export { indexEntries, someUnchecked } from './index-entry.ts';
export { becauseOf, LINES, LISTED, namingSentence } from './naming-sentence.ts';
export { pageTitle, reportLinks } from './page-head.ts';
export { atlasCountryInWords, coordinatesInWords, countryInWords, placesByCountry } from './place-words.ts';
export { certaintyWords, dateOf, monthInWords } from './report-date.ts';
