import { passageText } from '#markdown';
import { plainText } from '#text';
import type { Report } from './model.ts';

const SUPPLIED_WORDS = 8;

/** What a report is listed under: its headline; else its first words in square brackets, as libraries supply a title. */
export function titleOf(report: Report): string {
	if (report.headline !== null) return plainText(report.headline);
	const first = report.passages()[0];
	const words = first ? plainText(passageText(first).slice(0, 400)).split(' ') : [];
	const start = words.slice(0, SUPPLIED_WORDS).join(' ');
	return `[${start}${words.length > SUPPLIED_WORDS || start === '' ? ' …' : ''}]`.replace('[ ', '[');
}

const SUMMARY_LENGTH = 200;

/**
 * One or two sentences for lists and descriptions: the deck, else the start of the first paragraph. Empty when there is
 * no text.
 */
export function summaryOf(report: Report): string {
	if (report.deck !== null) return plainText(report.deck);
	const first = report.passages().find((passage) => passage.type === 'paragraph');
	const text = first ? plainText(passageText(first).slice(0, SUMMARY_LENGTH * 4)) : '';
	if (text.length <= SUMMARY_LENGTH) return text;
	const space = text.lastIndexOf(' ', SUMMARY_LENGTH);
	return `${text.slice(0, space > SUMMARY_LENGTH / 2 ? space : SUMMARY_LENGTH).toWellFormed()} …`;
}
