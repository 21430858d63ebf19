/** Which way a rule goes, in a sentence: its name ends so by the library's custom. */
export function directionOf(rule: string): string {
  if (rule.endsWith('__no_present'))
    return 'Makes new code build on kernels that lack the new form.';
  if (rule.endsWith('__yes_present'))
    return 'Makes old code build on kernels that have the new form.';
  return 'Makes code build whatever the kernel has.';
}
