import type { ReportFrontmatter, Role, RuleId } from '#model';

/** What became of a run of source lines: shown in the text, shown once or elsewhere on the page, or set aside. */
export type Fate = 'shown' | 'moved' | 'aside';

/** Neighbouring source lines with one role and one fate. */
export interface FateOfLines {
	/** First and last line, both included. */
	readonly from: number;
	readonly to: number;
	readonly role: Role;
	readonly fate: Fate;
	/** The rules that claimed them, each once. */
	readonly rules: readonly RuleId[];
	/** First and last paragraph on the page that stand here; null for other roles, or where lines and paragraphs differ. */
	readonly paragraphs: readonly [number, number] | null;
}

const MOVED: readonly Role[] = ['caption', 'pull quote', 'note', 'comment', 'keywords', 'timestamp'];
const ASIDE: readonly Role[] = ['furniture', 'related report'];

/** What became of lines with a role. */
export function fateOf(role: Role): Fate {
	return ASIDE.includes(role) ? 'aside' : MOVED.includes(role) ? 'moved' : 'shown';
}

/**
 * What became of every line of a capture, neighbours with one role joined. Lines of furniture stay apart by rule.
 * @param paragraphCount how many paragraphs the report has
 */
export function fatesOf(lines: ReportFrontmatter['lines'], paragraphCount: number): FateOfLines[] {
	const numbered = lines.filter(({ role }) => role === 'paragraph').length === paragraphCount;
	const fates: FateOfLines[] = [];
	let paragraph = 0;
	for (const { from, to, role, rule } of lines) {
		if (role === 'paragraph') paragraph += 1;
		const paragraphs = role === 'paragraph' && numbered ? ([paragraph, paragraph] as const) : null;
		const last = fates.at(-1);
		if (last && last.role === role && (fateOf(role) !== 'aside' || last.rules.includes(rule))) {
			fates[fates.length - 1] = {
				...last,
				to,
				rules: last.rules.includes(rule) ? last.rules : [...last.rules, rule],
				paragraphs: last.paragraphs && paragraphs ? [last.paragraphs[0], paragraphs[1]] : null,
			};
		} else fates.push({ from, to, role, fate: fateOf(role), rules: [rule], paragraphs });
	}
	return fates;
}
