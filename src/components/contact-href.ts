/** Where a contact leads: an https address as it is, an e-mail address with mailto:. Null when there is none. */
export function contactHref(contact: string): string | null {
	if (contact === '') return null;
	return /^https:\/\//.test(contact) ? contact : `mailto:${contact}`;
}
