import { describe, expect, it } from 'vitest';
import { CompatError } from '../../src/core/errors.js';
import { checkPatch, readPatch } from '../../src/patch/index.js';

const HUNK = '@@ -1 +1 @@\n-a\n+b\n';
const SOURCES = new Set(['x.c', 'd/y.h']);

function refusal(text: string, allowed: ReadonlySet<string> = SOURCES): CompatError | undefined {
  try {
    checkPatch(readPatch(text, 'some.patch'), allowed, 'some.patch');
  } catch (error) {
    if (error instanceof CompatError) return error;
    throw error;
  }
  return undefined;
}

const named = (oldName: string, newName = oldName): string =>
  `--- ${oldName}\n+++ ${newName}\n${HUNK}`;

describe('checkPatch', () => {
  it('passes changes of the module’s sources', () => {
    expect(refusal('')).toBeUndefined();
    expect(refusal(`${named('a/x.c', 'b/x.c')}${named('./d/y.h')}`)).toBeUndefined();
    expect(refusal(named('x.c', '/tmp/cocci-output-1-2-x.c'))).toBeUndefined();
    expect(
      refusal(`diff --git a/x.c b/x.c\nindex 1..2 100644\n${named('a/x.c', 'b/x.c')}`),
    ).toBeUndefined();
  });

  it.each([
    ['/etc/passwd', 'absolute'],
    ['../x.c', '".."'],
    ['a/../../x.c', '".."'],
    ['d/..', '".."'],
    ['"x.c\\000"', 'NUL'],
    ['x.c\0', 'NUL'],
    ['d//y.h', 'shortest form'],
    ['d/./y.h', 'shortest form'],
    ['d/', 'shortest form'],
    ['.', 'shortest form'],
    ['', 'empty'],
  ])('refuses the name %j even where it is allowed', (name, words) => {
    const allowed = new Set(readPatch(named(name), 'p').map((file) => file.path));
    const error = refusal(named(name), allowed);
    expect(error).toMatchObject({ code: 'PATCH_UNSAFE' });
    expect(error?.message).toMatch(/^some\.patch:1: patch refused: /);
    expect(error?.message).toContain(words);
  });

  it.each([
    ['a/../x.c', 'b/../x.c'],
    ['a//etc/passwd', 'b//etc/passwd'],
    ['.git/hooks/pre-commit', '.git/hooks/pre-commit'],
    ['Makefile', 'Makefile'],
    ['x.c ', 'x.c '],
    ['x.c\r', 'x.c\r'],
    ['X.C', 'X.C'],
    ['a/x.c', 'a/x.c'],
  ])('refuses %j, which is no source of the module', (oldName, newName) => {
    expect(refusal(named(oldName, newName))).toMatchObject({ code: 'PATCH_UNSAFE' });
  });

  it.each([
    ['creation', '--- /dev/null\n+++ b/x.c\n@@ -0,0 +1 @@\n+a\n', 'creates a file'],
    ['deletion', '--- a/x.c\n+++ /dev/null\n@@ -1 +0,0 @@\n-a\n', 'deletes the file'],
    [
      'an empty new file',
      'diff --git a/x.c b/x.c\nnew file mode 100644\nindex 0..e\n',
      'new file mode',
    ],
    [
      'an empty file gone',
      'diff --git a/x.c b/x.c\ndeleted file mode 100644\nindex e..0\n',
      'deleted file',
    ],
    [
      'a symlink',
      'diff --git a/x.c b/x.c\nnew file mode 120000\n--- /dev/null\n+++ b/x.c\n@@ -0,0 +1 @@\n+/etc/passwd\n\\ No newline at end of file\n',
      'new file mode 120000',
    ],
    [
      'a new mode',
      `diff --git a/x.c b/x.c\nold mode 100644\nnew mode 100755\n${named('a/x.c', 'b/x.c')}`,
      'old mode',
    ],
    [
      'a rename',
      'diff --git a/x.c b/d/y.h\nsimilarity index 100%\nrename from x.c\nrename to d/y.h\n',
      'similarity',
    ],
    ['a copy', 'diff --git a/x.c b/d/y.h\ncopy from x.c\ncopy to d/y.h\n', 'copy from'],
    [
      'git’s binary patch',
      'diff --git a/x.c b/x.c\nindex 1..2 100644\nGIT binary patch\nliteral 1\nIcmZQzU|;|M00aO5\n\n',
      'GIT binary patch',
    ],
    ['binary files', 'Binary files a/x.c and b/x.c differ\n', 'Binary files'],
    ['two names', named('a/x.c', 'b/d/y.h'), 'names another file, b/d/y.h'],
    ['two bare names', named('x.c', '../x.c'), 'names another file, ../x.c'],
    ['a backup name', named('x.c.orig', 'x.c'), 'names another file'],
    [
      'a temporary name for the old file',
      named('/tmp/cocci-output-1-2-x.c', 'x.c'),
      'names another file',
    ],
    ['two temporary names', named('/tmp/cocci-output-1-2-x.c'), 'absolute'],
  ])('refuses %s', (_, text, words) => {
    const error = refusal(text);
    expect(error).toMatchObject({ code: 'PATCH_UNSAFE' });
    expect(error?.message).toContain(words);
  });

  it('refuses a bad diff that stands behind a good one of the same file', () => {
    const good = named('a/x.c', 'b/x.c');
    const mode =
      'diff --git a/x.c b/x.c\nold mode 100644\nnew mode 100755\n--- a/x.c\n+++ b/x.c\n@@ -5 +5 @@\n-a\n+b\n';
    expect(refusal(`${good}${mode}`)?.message).toContain('old mode');
  });
});
