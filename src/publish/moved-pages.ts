import { type Archive, hasPage, labelOf } from '#archive';
import { absoluteUrl, authorityUrl, KIND_FOLDER, site } from '#model';
import { escapeHtml, memoize } from '#text';
import { directionOf, say, words } from '#words';

/**
 * A page at each address that a name had before a cataloguer's decision moved it, which leads on to where the name is
 * now: path → HTML. Where another name has the address by now, or the name has no page any more, there is none.
 */
export const movedPages = memoize((archive: Archive): ReadonlyMap<string, string> => {
	const left = archive.moved.filter(({ from, to }) => !hasPage(archive, from.kind, from.id) && hasPage(archive, to.kind, to.id));
	return new Map(
		left.map(({ from, to }) => [
			`${KIND_FOLDER[from.kind]}/${from.id}.html`,
			movedPage(authorityUrl(to.kind, to.id), labelOf(archive, to.kind, to.id)),
		]),
	);
});

function movedPage(address: string, label: string): string {
	const { title, text } = words().found.moved;
	const name = escapeHtml(label);
	const href = escapeHtml(address);
	const canonical = escapeHtml(absoluteUrl(address, site.url) ?? address);
	return [
		`<!doctype html><html lang="${escapeHtml(site.language)}" dir="${directionOf(site.language)}"><head><meta charset="utf-8">`,
		`<meta http-equiv="content-security-policy" content="default-src 'none'; base-uri 'none'; form-action 'none'">`,
		'<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark">',
		`<meta http-equiv="refresh" content="0; url=${href}"><meta name="robots" content="noindex">`,
		`<link rel="canonical" href="${canonical}"><title>${escapeHtml(say(title, { name: label }))}</title></head>`,
		`<body><main><h1>${name}</h1><p>${say(escapeHtml(text), { name: `<a href="${href}">${name}</a>` })}</p></main></body></html>`,
	].join('');
}
