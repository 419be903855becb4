/** The words of the pages about the archive. */
export const about = {
	about: {
		title: 'About this archive',
		lede: 'What is kept here, how it is read, and what the archive promises those who rely on it.',
		onPage: 'On this page',
		collected: 'What is collected',
		methodTitle: 'How the archive is made',
		method: [
			'Each report begins as one saved text file, the capture. The capture is never edited. A program reads it ' +
				'line by line and decides what each line is: headline, byline, paragraph, caption, reader comment, page ' +
				'furniture.',
			'The paragraphs on a report’s page are the words of its capture, in order, letter for letter. The build ' +
				'compares them itself and holds back a report that differs.',
			'Nothing is thrown away silently: the foot of each report shows what became of every line, and the capture ' +
				'can be read and downloaded as it was saved.',
			'Where the program errs, a cataloguer writes a correction beside the capture. The page then says what was ' +
				'read from the capture, what was corrected, and why.',
			'Names of places, groups, people and outlets are recognised from lists of names with their spellings. A name ' +
				'that is not on a list is not linked.',
		],
		marksTitle: 'What the date marks mean',
		marks: {
			printed: 'The page itself prints the day of publication.',
			sidecar: 'A cataloguer gives the day from somewhere else, such as the page’s address or a library catalogue.',
			'worked-out': 'The day is not printed; it follows from what the text says. The reasons are given on the report’s page.',
			'month-only': 'Only the month, the year or a longer span is known. No day is made up.',
			unknown: 'Nothing in the capture says when it was published.',
		},
		promisesTitle: 'What the archive promises',
		promises: [
			[
				'Accounted for',
				'Every file handed in is published or named with the reason why not. The numbers must add up before the archive is built.',
			],
			['Verbatim', 'The text on a page is the text of its capture, in order.'],
			[
				'Inert',
				'Nothing in a capture can run, load or send anything. The pages request nothing from any other site and set no cookies.',
			],
			[
				'Unchanged',
				'Each capture is kept byte for byte, with a SHA-256 number that shows any later change. Anyone can check it.',
			],
			['Repeatable', 'The same captures give the same archive, byte for byte, on another machine.'],
			['Whole', 'A build that fails never replaces a good archive.'],
			[
				'Bounded',
				'No single file can hold up a build: the time taken grows with its size, and one that is too large is refused by name.',
			],
			['Hands off', 'A build reads the captures and never changes them.'],
			['Honest', 'What is not known is shown as not known. What was worked out is marked, with the reasons.'],
		],
		keptBy: '{publisher} answers for this archive.',
		rightsTitle: 'Rights',
		rights: [
			'The texts belong to those who wrote and published them. They are kept here for research, criticism and ' +
				'remembrance. Quote them as the law of your country allows, and cite the outlet.',
			'The catalogue made from them – dates, names, counts, the record of every line – is free for ' +
				'anyone to use, without conditions (CC0).',
		],
		correctionsTitle: 'Send a correction',
		corrections:
			'Say which report and which paragraph (its address ends in #p4, for example), what is wrong, and how you ' +
			'know. A correction is published with its reason; the old reading stays visible.',
		contactAt: 'Write to',
		noContact: 'This archive has not published an address for corrections yet.',
		accessTitle: 'For every reader',
		access:
			'The pages work without JavaScript, from the keyboard, with a screen reader, enlarged to four times their ' +
			'size, in high contrast and in print. Only search, copy buttons, file checks and the colour switch need ' +
			'JavaScript.',
		gazetteer:
			'To tell which names are places, and where a place without a record here lies, the program uses {geonames}, ' +
			'cut down to larger places and regions, under the licence {licence}.',
		integrityTitle: 'Check the files',
		integrityLede: 'How to find out for yourself that nothing in this archive has changed since it was built.',
		integritySteps: [
			'Each report’s page shows the SHA-256 of its capture and has a button that fetches the file and compares it in your browser.',
			'The whole archive is a bag (BagIt, RFC 8493): a manifest lists its data files and captures with their ' +
				'SHA-256. Download the archive, then run this in its folder:',
			'A second manifest covers all other files of the archive.',
			'The SHA-256 of the list of all captures, captures-sha256.txt, is',
		],
		integrityCounts: 'What the last build accounted for',
		seen: 'Files seen',
		publishedCount: 'Published',
		quarantined: 'Held back',
		ignored: 'Passed over',
		heldBack: 'Files held back, and why',
		passedOver: 'Files passed over, and why',
		nothingHeld: 'No file was held back.',
		captures: 'Captures and their SHA-256',
		file: 'File',
		why: 'Why',
		sums: 'List of all captures with their SHA-256',
		manifest: 'Manifest of the data and captures',
		tagManifest: 'Manifest of all other files',
		buildReport: 'The build’s own account',
	},
	data: {
		title: 'Data to download',
		lede: 'The whole catalogue in open formats, written afresh by every build.',
		rights:
			'Dates, names, counts and links are free for anyone to use, without conditions (CC0). The texts are not: they ' +
			'belong to their authors and outlets.',
		csv: 'One row per report: id, date, outlet, authors, places, groups and more. Opens in any spreadsheet.',
		json: 'The same as JSON, with every field.',
		jsonl: 'One line per report with its text, for programs that look for shared passages.',
		names:
			'One row per name: kind, spellings, how many reports, position, and whether it was recorded by hand or recognised by the program.',
		namesJson: 'The same with the reports that name each.',
		places: 'Places that the reports name, with positions, as GeoJSON.',
		captures: 'Every capture: file, bytes, encoding and SHA-256.',
		datapackage: 'A description of these files (Frictionless Data Package).',
		feed: 'New reports as an Atom feed.',
		buildReport: 'What the build read, published, held back and passed over.',
		manifest: 'SHA-256 of every data file and capture (BagIt).',
		columns: 'What the columns of reports.csv and the keys of reports.json hold',
		perReport:
			'Each report also comes as its capture (.txt), as Markdown (.md), RIS (.ris), BibLaTeX (.bib) and CSL-JSON ' +
			'(.json): change the end of its page’s address.',
	},
};
