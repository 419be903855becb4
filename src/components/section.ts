import type { Kind } from '../schema/authority.ts';

/** A section of the site, as the main menu names it. */
export type Section = 'search' | 'dates' | 'about' | Kind;
