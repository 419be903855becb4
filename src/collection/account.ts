import type { IngestReport, Message } from '#model';
import { by } from '#text';

/** A sidecar or authority file that could not be used: an entry of its own, whatever became of its capture. */
const CONFIGURATION = /\.ya?ml$/i;
const UNUSABLE = /^(?:sidecar\/(?:yaml|value)|file\/)/;

/**
 * What became of every entry: published, quarantined or ignored, in that order of the closing line.
 * @param refused why an entry is quarantined; the first message for a file counts
 */
export function account(
	published: IngestReport['published'],
	refused: readonly Message[],
	ignored: readonly Message[],
	messages: readonly Message[],
): IngestReport {
	const unusable = messages.filter(({ file, rule }) => CONFIGURATION.test(file) && UNUSABLE.test(rule));
	const quarantined = new Map<string, IngestReport['quarantined'][number]>();
	for (const { file, rule, reason } of [...refused, ...unusable]) {
		if (!quarantined.has(file)) quarantined.set(file, { file, rule, reason });
	}
	return {
		published,
		quarantined: [...quarantined.values()].sort(by(({ file }) => file)),
		ignored: ignored.map(({ file, reason }) => ({ file, reason })),
		seen: published.length + quarantined.size + ignored.length,
		messages: [...refused, ...messages, ...ignored].sort(
			by(
				({ file }) => file,
				({ line }) => line ?? 0,
				({ rule }) => rule,
			),
		),
	};
}
