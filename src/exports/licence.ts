/** Stands in every file that others take away: what they may do with it. */
export const METADATA_LICENCE =
	'This description is dedicated to the public domain (CC0 1.0). The text of the report is not: its rights remain with its publisher.';

/** Address of the public domain dedication. */
export const CC0 = 'https://creativecommons.org/publicdomain/zero/1.0/';
