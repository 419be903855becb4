export { endWithCaller } from './end-with-caller.ts';
export { contentOf, outFolderOf, ownArticles, projectFolder, realFolder, workFolderOf } from './folders.ts';
export { takeLock, takeLocks } from './lock.ts';
export { filesOf, hashesOf, programFiles } from './program-files.ts';
export { copyFolder, recoverFolder, replaceFolder, writeFileAtomic } from './replace.ts';
