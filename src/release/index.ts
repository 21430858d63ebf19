/**
 * release/: what a release carries for hosts without compat-gen.
 * In: tests, rules, conditions, flags: all that compat.toml and the library decide.
 * Out: the text of files in which nothing is left to decide, for make and sh (scripts/release).
 * Pure: nothing here reads or writes a file.
 */
export { type Conditions, conditionsText } from './conditions.js';
export { dkmsText } from './dkms.js';
export { type Identity, identityOf } from './identity.js';
export { type Variables, variablesText } from './variables.js';
