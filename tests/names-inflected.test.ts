import { expect, test } from 'vitest';
import { NO_AUTHORITIES, person, place } from '../src/model/authority.ts';
import { compileMatcher, newReportState } from '../src/names/matcher.ts';

const authorities = {
	...NO_AUTHORITIES,
	place: [
		{ id: 'ostreke', label: 'Ostreke', otherScripts: ['Острека'] },
		{ id: 'halvern', label: 'Halvern', otherScripts: ['Хальверн'], arabic: ['هلفرن'] },
		{ id: 'halvern-province', label: 'Halvern Governorate', aliases: ['Halvern province'] },
		{ id: 'merrow', label: 'Merrow', arabic: ['مرّو'] },
		{ id: 'merrow-province', label: 'Merrow Governorate', aliases: ['Merrow province'] },
		{ id: 'upper-merrow', label: 'Upper Merrow' },
		{ id: 'kelda', label: 'Kelda', otherScripts: ['Келдия'] },
		{ id: 'tarn', label: 'at-Tarn', arabic: ['الترن'] },
		{ id: 'hama', label: 'Hama' },
		{ id: 'sana', label: 'Sana' },
		{ id: 'varsova', label: 'Varsova' },
	].map((one) => place.parse(one)),
	person: [
		{ id: 'dorde-petrin', label: 'Đorđe Petrin' },
		{ id: 'mladj-ovin', label: 'Mladjen Ovin' },
	].map((one) => person.parse(one)),
};
const matcher = compileMatcher(authorities);
const found = (text: string, language: string) =>
	matcher.find(text, newReportState(language)).map(({ id, text: as }) => `${id}: ${as}`);

test.each([
	['tr', 'Yol Ostreke’den geçiyor.', ['ostreke: Ostreke’den']],
	['tr', "Ostreke'deki köprü kapalı.", ["ostreke: Ostreke'deki"]],
	['tr', 'Halvern’e giden yol Kelda’ya varmadı.', ['halvern: Halvern’e', 'kelda: Kelda’ya']],
	['tr', 'Merrow’un suyu azaldı.', ['merrow: Merrow’un']],
	['de', 'In Ostrekes Altstadt steht sie.', ['ostreke: Ostrekes']],
	['de', 'Im Norden Halverns regnet es.', ['halvern: Halverns']],
	['de', 'Das Ufer Upper Merrows ist nass.', ['upper-merrow: Upper Merrows']],
	['ru', 'Дорога из Остреки в Хальверне закрыта.', ['ostreke: Остреки', 'halvern: Хальверне']],
	['ru', 'Над Острекой и Келдией шёл дождь.', ['ostreke: Острекой', 'kelda: Келдией']],
	['pl', 'Most w Varsovie i droga do Halvernu są zamknięte.', ['varsova: Varsovie', 'halvern: Halvernu']],
	['pl', 'Jechali z Ostreką i Halvernem.', ['halvern: Halvernem']],
	['hu', 'A híd Halvernben és Merrowban zárva.', ['halvern: Halvernben', 'merrow: Merrowban']],
	['hu', 'A busz Halvernhez ért.', ['halvern: Halvernhez']],
	['ar', 'وصلوا إلى هلفرن ثم عادوا من الترن وهلفرن.', ['halvern: هلفرن', 'tarn: الترن', 'halvern: وهلفرن']],
	['ar', 'قالوا بهلفرن وللترن كذلك.', ['halvern: بهلفرن', 'tarn: وللترن']],
	['sr', 'The baker Djordje Petrin spoke.', ['dorde-petrin: Djordje Petrin']],
	['en', 'The baker Đorđe Petrin and Mlađen Ovin spoke.', ['dorde-petrin: Đorđe Petrin', 'mladj-ovin: Mlađen Ovin']],
	['en', 'the Halvern and Merrow provinces', ['halvern-province: Halvern', 'merrow-province: Merrow provinces']],
	['en', 'Halvern and Merrow provinces', ['halvern-province: Halvern', 'merrow-province: Merrow provinces']],
	['en', 'Halvern, and Merrow', ['halvern: Halvern', 'merrow: Merrow']],
])('a name meets its form in %s: %s', (language, text, right) => {
	expect(found(text, language)).toEqual(right);
});

test.each([
	['de', 'Die Hamas Führung schwieg.'],
	['de', 'Der Sprecher der Hamas schwieg.'],
	['en', 'Fighters of Hamas left.'],
	['en', 'They flew to Sana’a.'],
	['fr', 'Les Ostrekes Anciens'],
	['en', 'Ostrekes Row is a street.'],
	['hu', 'A halvernben szó kisbetűs.'],
])('and no other word in %s: %s', (language, text) => {
	expect(found(text, language)).toEqual([]);
});
