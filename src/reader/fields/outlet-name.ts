import type { Evidence } from '#model';
import { AGENCIES } from '../lexicon/people.ts';
import { hasGivenName, isPaper, isPersonName } from '../roles/person-form.ts';
import { keyOf } from '../roles/shape.ts';

const NO_OUTLET =
	/\b(?:riproduzione|reproducción|reprodução|reserved|rights|rechte|droits|derechos|direitos|copyright|redaktion|staff|desk|newsdesk|editors?|writers?|reporters?|correspondents?|contributors?|analysts?|redacción|rédaction|redazione|redação|merkezi|team|author|autor|posts?|comments?|agencies|agenturen|the website|policy|notice|trademark|hinweis|courtesy|getty|gettyimages|shutterstock|istock|adobe|fotolia|imago|unsplash|pixabay|picture alliance|wikimedia|wikipedia|youtube|facebook|twitter|instagram)\b/iu;

/** The name of an outlet, and where it stands. */
export interface NamedOutlet {
	readonly name: string;
	readonly reason: Evidence;
	/** Whether what stands behind the title is its name beyond doubt, so that it is no part of the title. */
	readonly behindTitle?: boolean;
}

/** A name of one to five words with a capital, or in a script without them, that is no desk, no job and no person. */
export function isOutletName(name: string): boolean {
	return (
		/^[\p{Lu}\p{Lo}][^!?;:|]{1,40}$/u.test(name) &&
		name.split(' ').length <= 5 &&
		!NO_OUTLET.test(name) &&
		!/\s\p{Lu}\.?$/u.test(name) &&
		!(isPersonName(name) && hasGivenName(name) && !isPaper(name))
	);
}

/** Whether a name is a paper's, a channel's or an agency's by its own words, or the address of a site. */
export function saysItPublishes(name: string): boolean {
	return (
		isPaper(name) ||
		AGENCIES.has(keyOf(name)) ||
		/^[\p{L}\p{N}-]{2,30}(?:\.[\p{L}\p{N}-]{2,30})?\.\p{L}{2,6}(?:\/\S{0,20})?$/u.test(name)
	);
}

/** A name as its letters and digits without spaces and article: "The Halvern Post" meets "halvernpost". */
export function squeezed(name: string): string {
	return keyOf(name)
		.replace(/^(?:the|der|die|das) /, '')
		.replaceAll(' ', '');
}
