// Loaded before a program that the build starts: when the build is killed, the program goes too and writes no more.
process.on('disconnect', () => process.exit(1));
process.channel?.unref();
