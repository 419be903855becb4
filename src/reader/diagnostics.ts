import type { Message } from '#model';
import { display } from '#text';

interface Diagnostic {
	readonly severity: Message['severity'];
	/** What was not expected; words in braces are filled in. */
	readonly wording: string;
	readonly remedy: string;
}

/** Every diagnostic that ingest can give. An error keeps something out of the archive; a warning and an info do not. */
export const DIAGNOSTICS = {
	'file/link': error('It is a symbolic link, and links are never followed.', 'Put the file itself here.'),
	'file/special': error('It is not a regular file but {what}.', 'Remove it, or put a text file in its place.'),
	'file/unreadable': error('It could not be read ({cause}).', 'Give this user the right to read it.'),
	'file/name': error('Its name is not valid UTF-8.', 'Rename it, best with letters, digits and hyphens.'),
	'file/size': error('It has {bytes} bytes; it may have {limit}.', 'Cut it down to what belongs in it.'),
	'folder/unreadable': error('The folder could not be read ({cause}).', 'Give this user the right to read it.'),
	'stray/folder': info('It is a folder with the name of a capture; what lies in it was looked at.', 'Rename the folder.'),
	'stray/hidden': info(
		'It is hidden (its name begins with a dot), and hidden entries are not looked at.',
		'Nothing, or rename it.',
	),
	'stray/file': info('It is neither a capture (.txt) nor a sidecar (.yaml).', 'Nothing, or rename it to end in .txt.'),
	'stray/link': info('It is a symbolic link, and links are never followed.', 'Nothing, or put the file itself here.'),
	'stray/special': info('It is {what}, not a file.', 'Nothing, or remove it.'),
	'id/taken': error('It would have the same address ({id}) as {others}.', 'Rename one of them; both wait until then.'),
	'capture/empty': error('It has no words.', 'Save the report again, or remove the file.'),
	'capture/binary': error('{Reason}.', '{remedy}'),
	'capture/encoding': error('{Reason}.', '{remedy}'),
	'capture/guessed': warning(
		'The capture does not say how its letters are encoded; {encoding} was worked out from them.',
		'Check the words; name the encoding in a sidecar to be sure (encoding: …).',
	),
	'capture/damaged': warning(
		'Places that could not be decoded: {places}. Each is shown as \ufffd.',
		'Check the words; name the encoding in a sidecar to be sure (encoding: …).',
	),
	'capture/control': warning(
		'{count} control {characters} on {lines} cannot stand on a page and {are} shown as \ufffd.',
		'Check the capture; a sidecar can note what stood there.',
	),
	'capture/parts': info(
		'It holds {count} reports (lines {lines}); each has a page of its own.',
		'Nothing; a sidecar can cut it elsewhere (parts: [1, 56]) or not at all (parts: false).',
	),
	'capture/several': warning(
		'It may hold several reports (look at lines {lines}), but where they begin could not be told; it is published as one.',
		'Cut it with a sidecar (parts: [1, 56]), or say that it is one report (parts: false).',
	),
	'capture/uncut': warning(
		'It holds {count} reports, but text in {encoding} could not be cut; it is published as one.',
		'Save the file as UTF-8.',
	),
	'capture/marks': info(
		'Its words stand between the marks of a program ({marks}) and are read without them.',
		'Nothing; the source shows the marks.',
	),
	'capture/columns': warning(
		'{lines} stand in columns side by side and are read across as printed, so that the sentences of one column stand between those of another.',
		'Save the page again with its columns one below the other (pdftotext without -layout), or cut them apart.',
	),
	'capture/same-text': warning('It carries word for word the same report as {others}.', 'Keep both, or remove one.'),
	'capture/same-file': warning('It is byte for byte the same file as {others}.', 'Remove one of them.'),
	'report/no-body': warning(
		'No paragraph was found in it.',
		'Run explain on it; a sidecar can give lines their roles (lines: …).',
	),
	'report/no-headline': warning('No headline was found in it.', 'Name it in a sidecar (headline: …).'),
	'report/fault': error(
		'The program failed on it: {cause}.',
		'Please report this with the file; the other captures are not affected.',
	),
	'audit/lines': error('Line {line} would have {got} instead of one role.', 'Please report this with the file.'),
	'audit/words': error('Its text would not be word for word that of the capture: {where}.', 'Please report this with the file.'),
	'audit/fields': error('Its front matter would break the contract: {where}.', 'Please report this with the file.'),
	'sidecar/without-capture': error('There is no capture {stem}.txt beside it.', 'Give it the name of its capture.'),
	'sidecar/twice': error('{other} is the sidecar of this capture already.', 'Join the two into one file.'),
	'sidecar/yaml': error('{Reason}.', '{remedy} Until then the whole sidecar is left aside.'),
	'sidecar/value': error('{Reason}.', '{remedy} Until then the whole sidecar is left aside.'),
	'sidecar/line': error('It speaks of line {given}, but the capture has {count}.', 'Count the lines again.'),
	'sidecar/mention': warning('"{text}" does not stand {where}.', 'Write the words as printed.'),
	'sidecar/unknown-id': error('No authority record has the id "{id}".{near}', 'Correct the id, or add the record.'),
	'archive/yaml': error('{Reason}.', '{remedy}'),
	'archive/value': error('{Reason}. Nothing of the file is used.', '{remedy}'),
	'archive/unknown-id': error('No place or group has the id "{id}".{near}', 'Correct the id, or add the record.'),
	'archive/name': error('There is no capture {stem}.txt beside it.', 'Call it archive.yaml if it describes the whole archive.'),
	'authority/stray': error('Authority files are called {names}.', 'Rename it or move it.'),
	'authority/yaml': error('{Reason}.', '{remedy}'),
	'authority/value': error('{Reason}. The record is left out.', '{remedy}'),
	'decisions/value': error('{Reason}. The decision is left out.', '{remedy}'),
	'decisions/twice': error('Of "{name}" something is said before, on line {first}.', 'Keep one of the two lines.'),
	'decisions/unknown': warning('No report names anything with the id "{id}".{near}', 'Correct the id, or remove the line.'),
	'authority/twice': error(
		'The id "{id}" is used before, on line {first}. This record is left out.',
		'Give it an id of its own.',
	),
	'authority/alias-twice': error('{label} and {other} share the name "{name}".', 'Keep the name on one of them.'),
	'authority/unknown-id': error(
		'"{label}" names a record that does not exist: "{id}".{near}',
		'Correct the id, or add the record.',
	),
	'authority/loop': error('The places or groups {chain} lie in each other.', 'Correct one "broader".'),
	'authority/alike': warning(
		'{label} and {other} sound alike and do not name each other in distinctFrom.',
		'Join them or say they differ.',
	),
	'name/near': info(
		'"{name}" is no name in the authority files, but sounds like {label} ({id}).',
		'Add it there as an alias if it is the same.',
	),
} as const satisfies Record<string, Diagnostic>;
/** The name of a diagnostic, `<what it is about>/<what is wrong>`. */
export type DiagnosticId = keyof typeof DIAGNOSTICS;

/** A diagnostic in words. `fill` gives the words in braces; a capitalised brace makes its first letter a capital. */
export function say(
	rule: DiagnosticId,
	file: string,
	fill: Readonly<Record<string, string | number>> = {},
	line: number | null = null,
): Message {
	const { severity, wording, remedy } = DIAGNOSTICS[rule];
	const words = (pattern: string) =>
		pattern.replace(/\{(\w+)\}/g, (_, key: string) => {
			const small = key.charAt(0).toLowerCase() + key.slice(1);
			const value = display(String(fill[key] ?? fill[small] ?? ''));
			return key === small ? value : value.charAt(0).toUpperCase() + value.slice(1);
		});
	return { file: display(file), line, severity, rule, reason: words(wording), remedy: words(remedy) };
}

function error(wording: string, remedy: string): Diagnostic {
	return { severity: 'error', wording, remedy };
}

function warning(wording: string, remedy: string): Diagnostic {
	return { severity: 'warning', wording, remedy };
}

function info(wording: string, remedy: string): Diagnostic {
	return { severity: 'info', wording, remedy };
}
