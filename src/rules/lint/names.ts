/** What lintRule looks for. */
export type LintName = 'name' | 'twice' | 'moved' | 'local' | 'removed';

/** What each finds. */
export const LINTS: Readonly<Record<LintName, string>> = {
  name: 'a variable of the rule that also stands for a tag or a field of the same name',
  twice: 'an expression that is evaluated more often than before',
  moved: 'an expression that is moved over other code, which may change it',
  local: 'a name that only means something in a function, looked for in all of the file',
  removed: 'code that is removed in one part, while another adds some elsewhere',
};
