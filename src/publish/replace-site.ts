import { renameSync, rmSync, statfsSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { Refusal } from '#model';
import { copyFolder, recoverFolder, replaceFolder } from '#system';
import type { BuildPaths } from './build-paths.ts';

/** Clears what a killed build left behind, and puts the old site back if the kill came between the two renames. */
export function recover({ out, draft, arrival, departure }: BuildPaths): void {
	recoverFolder(out, departure);
	for (const folder of [draft, arrival]) rmSync(folder, { recursive: true, force: true });
}

/** Puts the finished draft in place of the old site: first onto its disk, then by two renames. */
export function replaceSite({ out, draft, arrival, departure }: BuildPaths): void {
	try {
		moveBeside(draft, arrival);
		replaceFolder(arrival, out, departure);
	} catch (error) {
		rmSync(arrival, { recursive: true, force: true });
		throw new Refusal(`The site is built but could not be put into ${out} (${reasonOf(error)}); what stood there is unchanged.`);
	}
}

/** Bytes: a disk with less room than this is full. */
const LEAST_ROOM = 65_536;

function moveBeside(draft: string, arrival: string): void {
	if (statSync(draft).dev === statSync(dirname(arrival)).dev) renameSync(draft, arrival);
	else copyTo(draft, arrival);
}

/** Node tells of a full disk as it likes (EIO as well): the disk itself is asked. */
function copyTo(draft: string, arrival: string): void {
	try {
		copyFolder(draft, arrival);
	} catch (error) {
		const { bavail, bsize } = statfsSync(dirname(arrival));
		throw bavail * bsize < LEAST_ROOM ? Object.assign(new Error(String(error)), { code: 'ENOSPC' }) : error;
	}
}

function reasonOf(error: unknown): string {
	const { code, message } = error as NodeJS.ErrnoException;
	if (code === 'ENOSPC') return 'the disk is full';
	if (code === 'EBUSY') return 'it is a mount point; give a folder inside it';
	return code ?? message;
}
