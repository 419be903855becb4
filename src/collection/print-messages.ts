import type { Message } from '#model';

/** How many warnings are printed before the rest is only counted. Errors are always printed. */
const MOST = 100;

/** Prints diagnostics to standard error, grouped by file: line, severity, what is wrong, what to do, rule. */
export function printMessages(
	messages: readonly Message[],
	write: (text: string) => void = (text) => process.stderr.write(text),
): void {
	let warnings = 0;
	let file: string | null = null;
	for (const message of messages) {
		if (message.severity === 'info') continue;
		if (message.severity === 'warning' && ++warnings > MOST) continue;
		if (message.file !== file) write(`${message.file}\n`);
		file = message.file;
		write(formatMessage(message));
	}
	const notes = messages.filter(({ severity }) => severity === 'info').length;
	const unread = messages.filter(({ rule }) => rule === 'stray/file').map(({ file }) => file);
	if (unread.length > 0) write(`${unreadFiles(unread)}\n`);
	if (warnings > MOST) write(`… and ${warnings - MOST} more warnings in ingest.json\n`);
	if (notes > 0) write(`${notes} ${notes === 1 ? 'note' : 'notes'} in ingest.json\n`);
}

/** One diagnostic as a line of text. */
export function formatMessage({ line, severity, reason, remedy, rule }: Message): string {
	return `  ${line === null ? '-' : line}  ${severity}  ${reason} ${remedy}  [${rule}]\n`;
}

/** How many files that are not read are named. */
const MOST_NAMED = 20;

/** Files of another kind, which nobody may believe to be in the archive. */
function unreadFiles(files: readonly string[]): string {
	const named = files.slice(0, MOST_NAMED).join(', ');
	const rest = files.length > MOST_NAMED ? ` and ${files.length - MOST_NAMED} more, all named in ingest.json` : '';
	const are = files.length === 1 ? '1 file is' : `${files.length} files are`;
	return `${are} not read, being neither captures (.txt) nor sidecars (.yaml): ${named}${rest}. Save what is to be read as plain text (.txt).`;
}
