export { endWithCaller } from './end-with-caller.ts';
export { filesOf } from './files-of.ts';
export { contentOf, outFolderOf, ownArticles, projectFolder, realFolder, workFolderOf } from './folders.ts';
export { takeLocks } from './lock.ts';
export { isRunning, processMark } from './process-mark.ts';
export { hashesOf, programFiles } from './program-files.ts';
