/**
 * declared/: what a text of C declares, without a compiler.
 * In: the text of a header or source, and what decides its #ifs. Out: its functions, macros, types with their
 * members, constants with their values, and what it includes. Text alone: no other program is run.
 */
export {
  closing,
  oneLine,
  pieceAt,
  splitArguments,
  withoutComments,
  withoutStrings,
} from './c-text.js';
export type { Declared, Member } from './declared.js';
export {
  BOTH_ARMS,
  type Conditions,
  type Include,
  type Macro,
  readDirectives,
} from './directives.js';
export { evaluate, type Names, type Value } from './expression.js';
export { type Parameter, parametersOf } from './parameters.js';
export { readCode } from './read-code.js';
export { type ReadText, readHeader } from './read-header.js';
export { type Signature, signatureOf } from './signature.js';
