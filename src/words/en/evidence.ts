import type { EvidenceCode } from '#model';

/** Why a date, an outlet or a name is given as it is. What stands in square brackets leads to the line or report it names. */
const sentences: Readonly<Record<EvidenceCode, string>> = {
	'date/printed': '[Line {line}] prints {words}.',
	'date/also-printed': '[Line {line}] prints {date} as well; the stamp beside the headline was taken.',
	'date/only-update': 'That is the time of an update and no other is printed: the report may be older.',
	'date/order-by-text': 'This could mean {set}; “{words}” in [line {line}] points to {date}.',
	'date/order-by-spelling': 'This could mean {set}; the text is in British spelling, which puts the day first.',
	'date/order-open': 'This could mean {set}, and nothing in the text settles it.',
	'date/other-weekday': '{date} was a {weekday}, not the weekday printed beside it.',
	'date/comment-before': 'A reader’s comment at [line {line}] is dated {date}, before that day.',
	'date/comment': 'The reader’s comment at [line {line}] is dated {date}: the report is no later.',
	'date/told': '[Line {line}] speaks of {date} as past: the report is no earlier.',
	'date/told-as': '[Line {line}] speaks of {words} ({date}) as past: the report is no earlier.',
	'date/told-later': '[Line {line}] speaks of {date} as past, which is later.',
	'date/no-year': '[Line {line}] prints {words}, without a year.',
	'date/dateline-no-year': 'The dateline in [line {line}] prints {day} {month}, without a year.',
	'date/dateline': 'The dateline in [line {line}] prints {date}.',
	'date/so': 'The day is therefore {date}.',
	'date/year-in-text': '[Line {line}] names {date}, which gives the year.',
	'date/in-address':
		'The address of the page contains {date}; addresses usually carry the day of publication or one close to it.',
	'date/in-printed-address':
		'The address in [line {line}] contains {date}; addresses usually carry the day of publication or one close to it.',
	'date/in-file-name':
		'The name of the file contains {date}; file names usually carry the day of publication or one close to it.',
	'date/none': 'The capture prints no date of publication.',
	'date/quoted-by':
		'The report [{report}], which shares a passage, quotes {source} in its [line {otherLine}], on {weekday}, ' +
		'{date}; this report names a {weekday} too.',
	'date/same-words':
		'[Line {line}] dates to a {weekday} what the report [{report}], in the same words in its [line {otherLine}], ' +
		'dates to {date}: this report is from that day or the six days after it.',
	'date/contradicted': 'These do not agree with each other or with the capture, and none of them dates the report.',
	'outlet/dateline': 'The dateline on [line {line}] names {name}.',
	'outlet/credit': 'The credit on [line {line}] names a member of the staff of {name}.',
	'outlet/author-place': '[Line {line}] has {name} in place of an author.',
	'outlet/beside-author': 'The byline on [line {line}] names {name} beside the author.',
	'outlet/sign': '[Line {line}] signs the report {name}.',
	'outlet/beside-stamp': '[Line {line}] prints {name} beside the stamp.',
	'outlet/source': '[Line {line}] gives {name} as the source.',
	'outlet/record': 'The record around the report, in [line {line}], names {name}.',
	'outlet/copyright': 'The copyright notice in [line {line}] names {name}.',
	'outlet/behind-title': '[Line {line}] prints {name} after the title.',
	'outlet/above-report': '[Line {line}] prints {name} above the report.',
	'outlet/address': '[Line {line}] gives an address at {name}.',
	'cataloguer/says': 'A cataloguer says so.',
	'cataloguer/named': '{by} says so.',
	'cataloguer/reason': 'The reason given: {reason}',
	'name/is': '“{words}” is {id}.',
	'name/is-none': '“{words}” is not a name here.',
	'text/encoding-guessed': 'The capture does not say how its letters are encoded; {encoding} was worked out from them.',
	'text/damaged': 'Places in the capture that could not be decoded: {places}. Each is shown as \ufffd.',
};

/** The sentences for evidence. */
export const evidence = { evidence: sentences };
