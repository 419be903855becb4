import { plural } from '../plural.ts';

/** The words about names that the program found by itself. */
export const found = {
	found: {
		mark: 'Found by the program, not checked',
		unchecked: 'not checked',
		checkedOnly: 'Checked names only',
		confirmed: 'Found by the program, confirmed by the cataloguer',
		onlyChecked: 'Only names that somebody has checked.',
		allNames: 'All names',
		why: { place: 'Why it is taken for a place', group: 'Why it is taken for a group', person: 'Why it is taken for a person' },
		signTimes: plural('{sign}, once', '{sign}, {n} times'),
		spelt: 'Spelt in the reports',
		alike: 'Perhaps also, not joined',
		spelling: 'how it is spelt, and the words beside it',
		gazetteerIn: 'in GeoNames, {country}',
		/** On the page about the archive. */
		method:
			'Names of places, groups, people and outlets come from lists of names kept by hand, with their spellings: ' +
			'these are underlined with a line. Places, groups and people on no list are looked for by the program, ' +
			'from the words beside them in all reports: these are underlined with dots, stand with a hollow mark in ' +
			'lists, and have been checked by nobody. The page of such a name says why it is taken for one.',
		/** Where a page was that a decision moved. */
		moved: { title: '{name} has moved', text: 'This name is told of on another page: {name}' },
		/** What tells the program that a name is one. */
		signs: {
			country: 'the name of a country',
			gazetteer: 'in GeoNames',
			in: '“in {name}” or the like',
			placeWord: 'a word for a place beside it',
			titleOf: 'an office beside it, as in “mayor of {name}”',
			list: 'in a list of places',
			beforeCountry: 'a country right after it',
			dateline: 'at the head of a report, as its dateline',
			placeNoun: 'a word for a place in it',
			title: 'a title before it',
			said: '“{name} said” or the like',
			age: 'an age behind it',
			who: '“{name}, who” or the like',
			givenName: 'a given name in it',
			credited: 'named in a byline or credit',
			known: 'on the list of bodies known everywhere',
			shortForm: 'a short form in brackets behind it',
			bodyWord: 'a word for a body beside it',
			bodyNoun: 'a word for a body in it',
			acronym: 'short, in capitals',
			nationality: 'a country’s name or adjective goes with it',
		},
		/** What the gazetteer says a place is. */
		placeTypes: { country: 'country', region: 'region', city: 'town' },
		middle: 'The middle of the country',
		/** Why a place that the program found has no point on a map. */
		noPoint: {
			several: 'Several places have this name, and the reports do not say which.',
			small: 'Other places have this name too, and this one is too small to be sure.',
			unknown: 'Not known',
		},
	},
};
