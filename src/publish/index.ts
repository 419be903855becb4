export { astroConfig } from './astro-config.ts';
export { BAG_FILES, checkBag } from './bag.ts';
export { build, isFaultless, UNCHANGED } from './build.ts';
export { isOwnSite } from './build-folders.ts';
export { closingLine, nextSteps } from './build-report.ts';
export { setAstroEnvironment } from './compiled-pages.ts';
export { type DeskServer, deskServer } from './desk-server.ts';
export { readFolder } from './ingest-step.ts';
export { freePort, serve } from './serve.ts';
