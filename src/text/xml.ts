import { withoutControls } from './plain-text.ts';

const NAMED: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Words inside an XML element or a double-quoted attribute. */
export function xml(text: string): string {
	return withoutControls(text).replace(/[&<>"]/g, (mark) => NAMED[mark] ?? mark);
}
