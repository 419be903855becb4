/** Spellings of British English, lower case, so that names ("Labour", "Centre") do not count. */
const BRITISH =
	/\b(?:colour(?:s|ed)?|favour(?:ed|ite|ites|s)?|honour(?:ed|s)?|labour|neighbour(?:s|ing|hood)?|behaviour|rumours?|harbour|armoured|centres?|theatres?|kilometres?|metres?|defence|offences?|organis(?:e|ed|ing|ation|ations)|recognis(?:e|ed|ing)|realis(?:e|ed|ing)|criticis(?:e|ed|ing)|mobilis(?:e|ed|ing|ation)|travell(?:ed|ing)|cancelled|whilst|per cent|tyres?|programmes?)\b/g;

/** How many spellings of British English a text has; of two or more it can be said that an all-number date puts the day first. */
export function britishSpellings(text: string): number {
	return text.slice(0, 50_000).match(BRITISH)?.length ?? 0;
}
