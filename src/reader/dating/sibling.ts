import type { Evidence, Shared } from '#model';
import type { PublicationDate } from '../reading.ts';
import type { DatedParagraph } from './evidence.ts';

/** A report as its siblings see it. */
export interface SiblingReport {
	readonly id: string;
	readonly date: PublicationDate;
	/** The running text, the deck included where there is one (number 0). */
	readonly paragraphs: readonly DatedParagraph[];
	readonly language: string;
	/** Passages that it shares with other reports. */
	readonly shared: readonly Shared[];
	/** The agency or outlet that wrote it, by every name the page gives: what another report would name when it quotes it. */
	readonly sources?: readonly string[];
}

/** The days that a sibling allows, YYYY-MM-DD, and why. */
export interface SiblingLimit {
	readonly earliest: string | null;
	readonly latest: string | null;
	/** Whether the sibling gives the very day, give or take one. */
	readonly about: boolean;
	readonly reason: Evidence;
}

/** A weekday without a date is at most this many days back. */
export const WEEKDAY_REACH = 6;
