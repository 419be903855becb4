import { readFileSync } from 'node:fs';

/** Phrases of invented news in one language, from which plain reports are made. */
export interface Phrases {
	readonly headlines: readonly string[];
	readonly subjects: readonly string[];
	/** What the subjects did, with the object. */
	readonly deeds: readonly string[];
	/** Where, when and why. */
	readonly turns: readonly string[];
	/** How a clause goes on into the next one. */
	readonly links: readonly string[];
	/** Whole sentences of a few words. */
	readonly shorts: readonly string[];
	readonly speakers: readonly string[];
	readonly authors: readonly string[];
	/** Byline, with {name}. */
	readonly byline: string;
	/** Stamp of a day in March 2016, with {day}. */
	readonly stamp: string;
	readonly dateline: string;
	/** Opening and closing quotation marks. */
	readonly quotes: readonly [string, string];
	readonly stop: string;
	/** What stands between words. */
	readonly space: string;
}

/** Invented news in ten languages: Arabic, Chinese, English, French, German, Italian, Portuguese, Russian, Spanish, Turkish. */
export const PHRASES: Readonly<Record<string, Phrases>> = JSON.parse(
	readFileSync(new URL('plain-phrases.json', import.meta.url), 'utf8'),
);
