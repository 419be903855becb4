/** Pagefind is not the one that this program's small form of its index was made for; its own files and script still work. */
export class PagefindDiffers extends Error {}

/** What Pagefind wrote is in another form than this program reads. */
export function otherForm(what: string): PagefindDiffers {
	return new PagefindDiffers(`Pagefind writes ${what} in another form than this program reads`);
}
