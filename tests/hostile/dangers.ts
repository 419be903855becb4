/**
 * What a page holds that could run, load or lead somewhere it should not, and the words of its article. Runs in a
 * browser, whose own parser says what the page is; nothing of the page runs or loads, being parsed only.
 */
export function dangersIn(html: string): { dangers: string[]; article: string; articles: number } {
	const page = new DOMParser().parseFromString(html, 'text/html');
	const dangers: string[] = [];
	const foreign = (address: string) => /^(?:[a-z][a-z0-9+.-]*:|\/\/|\\)/i.test(address.trim());
	const linkable = (address: string) => !foreign(address) || /^(?:https?:\/\/|mailto:)/i.test(address.trim());
	for (const element of page.querySelectorAll('*')) {
		const name = element.localName;
		const say = (what: string) => dangers.push(`<${name}> ${what}`.slice(0, 200));
		if (
			/^(?:iframe|frame|object|embed|applet|base|portal|plaintext|xmp|listing|marquee|noscript|math|audio|video|source)$/.test(
				name,
			)
		)
			if (name !== 'noscript' || /<(?:script|img|style)/i.test(element.innerHTML)) say('must not be there');
		if (name === 'script') {
			const source = element.getAttribute('src');
			if (source === null ? element.getAttribute('type') !== 'application/ld+json' : foreign(source)) say('runs');
			if (source === null) {
				try {
					JSON.parse(element.textContent ?? '');
				} catch {
					say('holds JSON that cannot be read');
				}
			}
		}
		if (name === 'style') say('styles');
		if (name === 'meta' && /refresh/i.test(element.getAttribute('http-equiv') ?? '')) say('refreshes');
		for (const { name: attribute, value } of element.attributes) {
			if (attribute.startsWith('on') || attribute === 'style' || attribute === 'srcdoc') say(`has ${attribute}="${value}"`);
			if (/^(?:javascript|data|vbscript|file):/i.test(value.replace(/[\0-\x20]/g, ''))) {
				if (/href|src|action|data|poster|cite|background|ping/.test(attribute)) say(`leads to ${value}`);
			}
			if (/^(?:src|srcset|action|formaction|poster|background|ping|manifest)$/.test(attribute) && foreign(value))
				say(`loads ${value}`);
			if (attribute === 'href' && !linkable(value)) say(`leads to ${value}`);
			if (
				attribute === 'href' &&
				name === 'link' &&
				foreign(value) &&
				!/^(?:canonical|alternate|schema\.DC|license)$/.test(element.getAttribute('rel') ?? '')
			)
				say(`loads ${value}`);
			if (attribute === 'id' && page.querySelectorAll(`[id="${CSS.escape(value)}"]`).length > 1)
				say(`has the id of another: ${value}`);
			if (/[^a-z0-9:_.-]/i.test(attribute)) say(`has an attribute ${attribute}`);
		}
	}
	const articles = page.querySelectorAll('article[data-pagefind-body]');
	for (const ignored of page.querySelectorAll('article [data-pagefind-ignore]')) {
		if (!(ignored instanceof HTMLHeadingElement)) ignored.remove();
	}
	return { dangers, article: articles[0]?.textContent ?? '', articles: articles.length };
}
