import { site } from '#model';
import { words } from '#words';

/** A language in the words of the interface: "ar" → "Arabic". */
export function languageName(tag: string): string {
	if (tag === 'und') return words().report.undetermined;
	try {
		return new Intl.DisplayNames([site.language], { type: 'language' }).of(tag) ?? tag;
	} catch {
		return tag;
	}
}
