import { absoluteUrl, searchUrl, site } from '#model';
import { xml } from '#text';

const SHORT = 16;

/** What a browser needs to search the archive from its address bar: the file `opensearch.xml`. */
export function opensearch(): string {
	const page = absoluteUrl(searchUrl(), site.url) ?? searchUrl();
	return [
		'<?xml version="1.0" encoding="utf-8"?>',
		'<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">',
		`<ShortName>${xml(shortName(site.title))}</ShortName>`,
		`<Description>${xml(site.subjectSentence === '' ? site.title : site.subjectSentence)}</Description>`,
		`<Url type="text/html" template="${xml(page)}?q={searchTerms}"/>`,
		'<InputEncoding>UTF-8</InputEncoding>',
		'</OpenSearchDescription>',
		'',
	].join('\n');
}

/** Browsers show 16 characters: the words of a title that fit, else its first letters. */
function shortName(title: string): string {
	if (title.length <= SHORT) return title;
	const space = title.lastIndexOf(' ', SHORT);
	return title.slice(0, space > 0 ? space : SHORT).toWellFormed();
}
