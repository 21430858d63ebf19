/**
 * archive/: files as one tarball, and back.
 * In: files by name, in memory; or a tarball from who knows where.
 * Out: the same tarball for the same files, on any machine; or the files of one, if there is nothing
 * in it but a few plain files. Nothing is extracted to the disk.
 */
export { type Compression, compress, compressionOf } from './compress.js';
export { filesIn, type Limits, readArchive } from './read.js';
export { type ArchivedFile, timeStamp, writeTar } from './write.js';
