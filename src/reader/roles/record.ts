import type { RuleId } from '#model';
import type { RecordPart } from '../reading.ts';
import type { Claim, OwnWordsClassifier } from './page.ts';

/** What the labels of a record make of their lines. */
const RULE_OF: Readonly<Record<RecordPart, RuleId>> = {
	headline: 'headline/labelled',
	byline: 'byline/labelled',
	timestamp: 'timestamp/labelled',
	deck: 'deck/labelled',
	dateline: 'dateline/labelled',
	caption: 'caption/labelled',
	keywords: 'keywords/labelled',
	outlet: 'furniture/record',
	address: 'furniture/address',
	saved: 'furniture/saved',
	other: 'furniture/record',
	text: 'furniture/record',
};

/** The lines of the record that a database, a clipper or a mail program sets around a report. */
export const record: OwnWordsClassifier = ({ blocks, shapes, context }) => {
	if (context.record.size === 0) return [];
	const claims: Claim[] = [];
	const told = new Set<RecordPart>();
	for (const [index, { from }] of blocks.entries()) {
		const field = context.record.get(from);
		if (field === undefined) continue;
		const above = claims.at(-1);
		if (field.goesOn && above?.last === index - 1) {
			claims[claims.length - 1] = { ...above, last: index };
			continue;
		}
		// A report has one title: where the page prints it too, and in a second place, it is the database's.
		const printed = () =>
			shapes.some(({ key }, at) => at < index && key === shapes[index]!.key && !context.record.has(blocks[at]!.from));
		const part = field.part === 'headline' && (told.has('headline') || printed()) ? 'other' : field.part;
		told.add(part);
		const rule = RULE_OF[part];
		claims.push({ first: index, last: index, role: ROLE_OF[part], rule, join: true });
	}
	return claims;
};

const ROLE_OF = {
	...{ headline: 'headline', byline: 'byline', timestamp: 'timestamp', deck: 'deck', dateline: 'dateline', caption: 'caption' },
	...{
		keywords: 'keywords',
		outlet: 'furniture',
		address: 'furniture',
		saved: 'furniture',
		other: 'furniture',
		text: 'furniture',
	},
} as const satisfies Record<RecordPart, Claim['role']>;
