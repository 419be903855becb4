import { resolve } from 'node:path';

/** What the command line asks for. */
export interface Options {
	readonly help: boolean;
	readonly strict: boolean;
	/** Absolute path of the folder with captures. */
	readonly articles: string;
	/** Absolute path of the folder that the reports are written to. */
	readonly out: string;
}

export const HELP = `Reads the captures of a folder and writes one Markdown file a report.

  npm run ingest -- [--articles DIR] [--out DIR] [--strict]

  --articles DIR   the captures (*.txt), their sidecars (*.yaml), the authority folder and archive.yaml, which names the
                   archive; articles when left out
  --out DIR        where the reports go; content/reports when left out. The folder is replaced as a whole
  --strict         a capture that cannot be published is a failure
  --help           this text

Relative folders count from where the command was given. The last line says

  published P + quarantined Q + ignored I = seen S

where S counts every capture and every entry that is of no use. Sidecars and authority files that were used, and folders,
are not counted; a sidecar or authority file that cannot be used is quarantined and counts.
Exit 0: all is well. 2: done, but something was quarantined or a sidecar or authority record is wrong. 1: not done.
75: another ingest is writing to the same folder.
`;

/** Reads the command line. Throws a RangeError with one clear sentence when it cannot be followed. */
export function readOptions(args: readonly string[], calledFrom: string, project: string): Options {
	const folders: Record<string, string> = {};
	const flags = new Set<string>();
	const waiting = [...args];
	for (let given = waiting.shift(); given !== undefined; given = waiting.shift()) {
		const [, name, inline] = /^(--[a-z]+)(?:=(.*))?$/s.exec(given) ?? [];
		if (name === '--articles' || name === '--out') {
			const value = inline ?? waiting.shift();
			if (!value || value.startsWith('--')) throw new RangeError(`The option ${name} needs the path of a folder.`);
			folders[name] = resolve(calledFrom, value);
		} else if ((name === '--strict' || name === '--help') && inline === undefined) flags.add(name);
		else if (given === '-h') flags.add('--help');
		else throw new RangeError(`The option "${given}" is not known. The options are --articles, --out, --strict and --help.`);
	}
	return {
		help: flags.has('--help'),
		strict: flags.has('--strict'),
		articles: folders['--articles'] ?? resolve(project, 'articles'),
		out: folders['--out'] ?? resolve(project, 'content', 'reports'),
	};
}
