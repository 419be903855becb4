/** Says what is being done, one line that is written over, on a terminal only. Returns what ends it. */
export function progress(): { step(name: string): void; done(): void } {
	const { stderr } = process;
	if (!stderr.isTTY) return { step() {}, done() {} };
	const write = (text: string) => stderr.write(`\r\u001b[2K${text}`);
	return { step: (name) => write(`${name} …`), done: () => write('') };
}
