import { withoutControls } from './plain-text.ts';

/** Words inside an XML element or a double-quoted attribute. */
export function xml(text: string): string {
	return withoutControls(text).replace(/[&<>"]/g, (mark) => `&#${mark.charCodeAt(0)};`);
}
