/**
 * trust/: who says that a patch is the right one, and whether that is enough.
 * In: what a patch is the patch for (a Subject), signed statements, the demands of the user, the machine and the module.
 * Out: a signed statement, made by ssh-keygen; or, by node:crypto alone, what each policy says of those that are there.
 */
export { nameOfKey } from './key-of.js';
export { type Demand, readPolicies, TRUST_KEYS, type TrustPolicy } from './policy.js';
export { type SignedFile, sign } from './sign.js';
export { NAMESPACE } from './signed.js';
export {
  digestOfRules,
  digestOfSources,
  linesOfSources,
  type Statement,
  type Subject,
} from './statement.js';
export { type Examined, examine, type Signer, type Verdict, verdictOf } from './verify.js';
