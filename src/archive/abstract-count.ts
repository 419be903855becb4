import { perArchive } from './per-archive.ts';

/** How many reports the archive holds as an abstract only. */
export const abstractCount = perArchive(({ reports }) => reports.filter(({ kind }) => kind === 'abstract').length);
