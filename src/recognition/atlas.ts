import { openGazetteer } from './gazetteer/index.ts';

/** The gazetteer that the program comes with. */
export const atlas = openGazetteer();
