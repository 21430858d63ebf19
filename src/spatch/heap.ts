/** Of files: up to so many a process may take more memory. */
const MOST_BYTES = 512 * 1024;

/**
 * The environment by which spatch collects garbage less often: OCaml's `space_overhead` (o), by default 80 or 120, in percent
 * of what lives. 200 saves a tenth to a sixth of spatch's CPU time, for up to two fifths more memory. (600 would save another
 * seventh, for up to a quarter more: two processes at once then take more than half of what one call takes.) Not where spatch sees many files at once, since that takes the most memory; nor where
 * the user has set the variable.
 *
 * @param files what spatch is given
 */
export function heapFor(
  { OCAMLRUNPARAM }: NodeJS.ProcessEnv,
  files: ReadonlyMap<string, Buffer>,
): Record<string, string> {
  const bytes = [...files.values()].reduce((sum, one) => sum + one.length, 0);
  return OCAMLRUNPARAM !== undefined || bytes > MOST_BYTES ? {} : { OCAMLRUNPARAM: 'o=200' };
}
