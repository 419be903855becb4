import type { Role } from '#model';

/** The letter that gives a role at the desk. */
export const ROLE_KEYS: Readonly<Record<Role, string>> = {
	headline: 'h',
	'alternate headline': 'a',
	kicker: 'i',
	deck: 'd',
	byline: 'b',
	dateline: 'l',
	timestamp: 't',
	caption: 'c',
	paragraph: 'p',
	subheading: 's',
	'pull quote': 'q',
	credit: 'r',
	note: 'n',
	keywords: 'w',
	'related report': 'e',
	comment: 'm',
	furniture: 'f',
};
