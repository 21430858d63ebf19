/**
 * preflight/: whether drivers will build on a kernel that is not installed yet.
 * In: the .deb files of its headers, or what apt is about to install; the installed dkms packages, or directories. Out: a kernel tree in a
 * private place, and for each driver what will become of it there: builds, is fixed by rules, fails and why, is refused when it is loaded.
 */
export { type Deb, headerDebs } from './debs.js';
export { fetchHeaders } from './fetch.js';
export { filesFromApt } from './from-apt.js';
export { type DkmsPackage, dkmsPackages, whyExcluded } from './packages.js';
export { kernelConfig, type Outcome, preflight, type Verdict } from './preflight.js';
export { treeAt, treesOf, type UnpackedTree } from './unpack.js';
