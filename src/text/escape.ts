import { withoutControls } from './plain-text.ts';

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text made safe to stand in HTML, between tags and in double-quoted attributes. */
export function escapeHtml(text: string): string {
	return text.replace(/[&<>"]/g, (mark) => ENTITIES[mark] as string);
}

const NAMED: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Words inside an XML element or a double-quoted attribute. */
export function xml(text: string): string {
	return withoutControls(text).replace(/[&<>"]/g, (mark) => NAMED[mark] ?? mark);
}
