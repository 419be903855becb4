/** The button that fetches a capture and compares its SHA-256 with the one recorded when the page was made. */
const button = document.querySelector<HTMLButtonElement>('[data-verify]');
const verdict = document.querySelector<HTMLElement>('[data-verdict]');

if (button && verdict && globalThis.crypto?.subtle) {
	button.hidden = false;
	button.addEventListener('click', async () => {
		const { verify = '', sha256, same = '', altered = '', unreachable = '' } = button.dataset;
		try {
			const found = await fingerprint(verify);
			verdict.textContent = found === sha256 ? same : altered.replace('{found}', found);
		} catch {
			verdict.textContent = unreachable;
		}
	});
}

/** SHA-256 of the bytes at an address, in hexadecimal. Throws when they cannot be had. */
async function fingerprint(address: string): Promise<string> {
	const response = await fetch(address, { cache: 'no-store' });
	if (!response.ok) throw new Error(response.statusText);
	const digest = await crypto.subtle.digest('SHA-256', await response.arrayBuffer());
	return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
