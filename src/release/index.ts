/**
 * release/: what a release carries.
 * In: a project whose cocci_cache covers the kernels that matter. Out: a tarball of its files, the part of
 * the library that it uses, its cocci_cache, and files in which nothing is left to decide, so that make and
 * sh build it without compat-gen.
 */
export { type Packed, pack } from './pack.js';
