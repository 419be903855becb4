import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** How big an invented archive is. */
export interface ArchiveSize {
	readonly reports: number;
	readonly outlets: number;
	readonly places: number;
	readonly groups: number;
}

const SYLLABLES = 'ba dor kel mi nar os pel qua ri su tam ul ver wen zo hal gir lem fan tus'.split(' ');
const WORDS =
	'the of and to in a was for said had with on that were by at from as after before they it its been not more than who when where which two three days weeks road bridge harbour council soldiers engineers water night morning convoy village town office spokesman statement officials residents reports camp supplies ferry storm repairs'.split(
		' ',
	);

/** Writes a folder of captures about nothing: same size, same bytes. Names are made of syllables, texts of about 500 words. */
export function writeInventedArchive(folder: string, size: ArchiveSize): void {
	const random = sequence(20160122);
	const pick = <Item>(list: readonly Item[]): Item => list[Math.floor(random() * list.length)] as Item;
	const name = () => capital(Array.from({ length: 2 + Math.floor(random() * 2) }, () => pick(SYLLABLES)).join(''));
	const named = (count: number, end: string) => {
		const names = new Set<string>();
		while (names.size < count) names.add(`${name()}${end}`);
		return [...names];
	};
	const [outlets, places, groups] = [named(size.outlets, ' Post'), named(size.places, ''), named(size.groups, ' Brigade')];
	mkdirSync(join(folder, 'authority'), { recursive: true });
	const records = (labels: readonly string[], more = (_: number) => '') =>
		labels.map((label, index) => `- id: ${label.toLowerCase().replace(' ', '-')}\n  label: ${label}\n${more(index)}`).join('');
	writeFileSync(join(folder, 'authority/outlets.yaml'), records(outlets));
	writeFileSync(join(folder, 'authority/groups.yaml'), records(groups));
	writeFileSync(
		join(folder, 'authority/places.yaml'),
		records(places, (index) => `  coordinates: { latitude: ${30 + (index % 80) / 10}, longitude: ${30 + (index % 130) / 10} }\n`),
	);
	for (let number = 0; number < size.reports; number++) {
		const day = new Date(Date.UTC(2005, 0, 1 + Math.floor(random() * 365 * 15)));
		const date = `${day.getUTCDate()} ${day.toLocaleString('en', { month: 'long', timeZone: 'UTC' })} ${day.getUTCFullYear()}`;
		const sentence = () => {
			const words = Array.from({ length: 12 + Math.floor(random() * 12) }, () => pick(WORDS));
			if (random() < 0.25) words.splice(4, 0, 'in', pick(places));
			if (random() < 0.12) words.splice(2, 0, 'the', pick(groups));
			return `${capital(words.join(' '))}.`;
		};
		const paragraph = () => Array.from({ length: 3 }, sentence).join(' ');
		const lines = [
			pick(outlets),
			'',
			`${capital(pick(WORDS))} ${pick(WORDS)} ${pick(WORDS)} near ${pick(places)} ${number}`,
			`By ${name()} ${name()}`,
			date,
			'',
			...Array.from({ length: 9 }, paragraph).flatMap((text) => [text, '']),
		];
		writeFileSync(join(folder, `report-${String(number).padStart(6, '0')}.txt`), lines.join('\n'));
	}
}

function capital(word: string): string {
	return word.charAt(0).toUpperCase() + word.slice(1);
}

/** Numbers from 0 to 1, the same every time (mulberry32). */
function sequence(seed: number): () => number {
	let state = seed;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
	};
}
