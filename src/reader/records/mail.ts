import { MAIL_LABELS, PASSED_ON } from '../lexicon/records.ts';
import { type Entry, labelled, partIn, type RecordFinder } from './labelled.ts';

const MAIL = partIn([MAIL_LABELS]);

/** Fewest fields of a mail's head, and how far down it may begin. */
const FEWEST_FIELDS = 3;
const MAIL_BEGINS = 12;
/** The line with which mail programs open a mail that is passed on. */
const FORWARDED =
	/^\W*(?:-{3,}|_{3,})?\s*(?:forwarded message|original message|begin forwarded message|weitergeleitete nachricht|ursprüngliche nachricht|message transféré|message d'origine|mensaje reenviado|mensagem encaminhada|messaggio inoltrato|doorgestuurd bericht|пересылаемое сообщение)\W*$/iu;

/** The head of a mail, also of one that is passed on: the subject nearest to the text is the headline. */
export const mailHead: RecordFinder = (lines) => {
	const found: Entry[] = [];
	let blanks = 0;
	for (const [at, { text }] of lines.entries()) {
		if (text.trim() === '') {
			blanks += 1;
			continue;
		}
		const field = labelled(text);
		const part = field === null ? undefined : MAIL.get(field.label);
		if (FORWARDED.test(text)) found.push({ at, part: 'other', value: '' });
		else if (part !== undefined && field!.value !== '') {
			found.push({ at, part, value: part === 'headline' ? field!.value.replace(PASSED_ON, '') : field!.value });
		} else if (found.length > 0 && /^\s/.test(text) && blanks === 0) found.push({ at, part: 'other', value: '' });
		else if (found.length > 0 || at >= MAIL_BEGINS) break;
		blanks = 0;
	}
	const subject = found.findLastIndex(({ part }) => part === 'headline');
	const day = found.findLastIndex(({ part }) => part === 'timestamp');
	const people = found.filter(({ at, part }) => part === 'other' && /@|[:：]\s*\S/.test(lines[at]!.text)).length;
	if (subject < 0 || found.length < FEWEST_FIELDS || people === 0) return [];
	return found.map((entry, index) =>
		(entry.part === 'headline' && index !== subject) || (entry.part === 'timestamp' && index !== day)
			? { ...entry, part: 'other', value: '' }
			: entry,
	);
};
