/** A language of the Latin alphabet: the encodings its pages were saved in, its letters with marks, and small words. */
export interface Alphabet {
	readonly encodings: readonly string[];
	readonly letters: string;
	/** Common words without marks, by which the language shows even where every letter with a mark is in doubt. */
	readonly words: readonly string[];
}

const WEST = ['windows-1252', 'iso-8859-15', 'macintosh'];
const CENTRE = ['windows-1250', 'iso-8859-2'];
const BALTIC = ['windows-1257', 'iso-8859-13', 'iso-8859-4'];

/** The languages that legacy files are likely to be in. */
export const ALPHABETS: readonly Alphabet[] = [
	// Only letters that the encodings of central Europe have in the same place: a name from there would come out wrong.
	of(WEST, 'áâäçéëíîóôöúü', 'the of and to in that was for with said on by at'),
	of([...WEST, 'windows-1250', 'iso-8859-2'], 'äöüß', 'der die und das den von zu mit ist auf im ein dem nicht am'),
	of(WEST, 'àâæçéèêëîïôœùûüÿ', 'le la les de des et un une dans que qui en est pour sur du il par'),
	of(WEST, 'áéíñóúü', 'el la los las de y que en un una por con del se para'),
	of(WEST, 'àáâãçéêíóôõúü', 'o a os as de do da em que um uma com para se por dos na no'),
	of(WEST, 'àèéìíîòóùú', 'il la di che e un una per con del della gli nel non le'),
	of(WEST, 'éëïóöüèáê', 'de het een van en in is dat op te voor met niet zijn'),
	of(WEST, 'àçèéíïòóúü', 'el la els les de i que en un una per amb del va'),
	of(WEST, 'åäöéü', 'och att det som en den av till med inte han ett var om'),
	of(WEST, 'åäöéšž', 'ja on ei ett oli se kun kuin mutta hän ole'),
	of(WEST, 'æøåéöüòô', 'og det at som en til den af er med for ikke ikkje av var de'),
	of(WEST, 'áðéíóúýþæö', 'og er um var sem til hann vi ekki'),
	of(CENTRE, 'ąćęłńóśźż', 'nie na do w z i to co jak ale lecz od dla po jest przez'),
	of(CENTRE, 'áčďéěíňóřšťúůýž', 'se na v a do to z ale jako co od pro je si by'),
	of(CENTRE, 'áäčďéíľĺňóôŕšťúýž', 'sa na v a do to z ale ako aby od pre je by'),
	of(CENTRE, 'áéíóöőúüű', 'a az hogy nem is mit meg egy ez van de'),
	of(CENTRE, 'čćđšž', 'je u su da na se i za od ne kako bi ali'),
	of(CENTRE, 'ăâîșțşţ', 'de la cu din pe a un o nu care pentru este'),
	of(['windows-1254'], 'âçğıîöşûüi̇', 've bir bu da de ne ile en daha olarak'),
	of(BALTIC, 'äöõüšž', 'ja on ei et see oli ka kui mis'),
	of(BALTIC, 'āčēģīķļņšūž', 'un no ir ar par uz ka kas bija'),
	of(BALTIC, 'ąčęėįšųūž', 'ir kad su yra buvo bet tai'),
];

/** Words with other letters that texts in any of these languages borrow. */
export const BORROWED: ReadonlySet<string> = new Set(
	'naïve naïveté naïvely niño niña señor señora señores doña españa español jalapeño piñata crème première premières mère père genève à voilà pietà vis-à-vis tête fête crêpe crêpes suède façade château ångström smörgåsbord københavn malmö ålesund tromsø são'.split(
		' ',
	),
);

function of(encodings: readonly string[], letters: string, words: string): Alphabet {
	return { encodings, letters, words: words.split(' ') };
}
