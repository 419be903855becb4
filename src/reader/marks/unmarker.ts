import type { SourceLine } from '#text';

/** Takes one kind of marks off all lines of a capture; null when it has none. Line numbers stay. */
export type Unmarker = (lines: readonly SourceLine[]) => SourceLine[] | null;
