import { site, subjectSentence } from '../site.ts';
import { absoluteUrl, searchUrl } from '../urls.ts';
import { xml } from './xml.ts';

/** What a browser needs to search the archive from its address bar: the file `opensearch.xml`. */
export function opensearch(): string {
	const page = absoluteUrl(searchUrl(), site.url) ?? searchUrl();
	return [
		'<?xml version="1.0" encoding="utf-8"?>',
		'<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">',
		`<ShortName>${xml(site.title.slice(0, 16))}</ShortName>`,
		`<Description>${xml(subjectSentence === '' ? site.title : subjectSentence)}</Description>`,
		`<Url type="text/html" template="${xml(page)}?q={searchTerms}"/>`,
		'<InputEncoding>UTF-8</InputEncoding>',
		'</OpenSearchDescription>',
		'',
	].join('\n');
}
