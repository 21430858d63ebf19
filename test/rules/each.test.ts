import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { sha256 } from '../../src/core/bytes.js';
import { withTempDir } from '../../src/core/files/temp-dir.js';
import { run } from '../../src/core/process/process.js';
import { instantiate, orderRules, parseRule } from '../../src/rules/index.js';
import { SESSION } from '../session.js';
import { namesOf, ruleOf } from './make.js';

const text = `// compat: must match
@@
identifier m, ignored;
@@
static int compat_show(struct seq_file *m, void *ignored)
{
	...
+	seq_puts(m, "@NAME@ @NAME@\\n");
	return 0;
}
`;
const template = { file: '/r/show_template.cocci.in', text, placeholder: '@NAME@' };
const patchRule = parseRule({
  file: '/r/p.patch',
  text: '--- a/x.c\n+++ b/x.c\n@@ -1 +1 @@\n-a\n+b\n',
  origin: 'module',
});

describe('a template for every applied rule', () => {
  it('stands right after each of them, in their order', () => {
    expect(namesOf(instantiate(template, [patchRule, ruleOf('a')]))).toEqual([
      'p',
      'p+show_template',
      'a',
      'a+show_template',
    ]);
  });

  it('holds the rule’s name at every placeholder, as it is', () => {
    const [, instance] = instantiate(template, [{ ...patchRule, name: '$&_é' }]);
    const name = Buffer.from('$&_é').toString('latin1');
    expect(instance?.text).toContain(`"${name} ${name}\\n"`);
    expect(instance).toMatchObject({ kind: 'cocci', mustMatch: true, after: ['$&_é'] });
    expect(instance?.digest).toBe(sha256(Buffer.from(instance?.text ?? '', 'latin1')));
  });

  it('keeps its place in a fixed order', () => {
    const names = namesOf(orderRules(instantiate(template, [ruleOf('a'), ruleOf('b')])));
    expect(names).toEqual(['a', 'a+show_template', 'b', 'b+show_template']);
  });

  it('does with real spatch what it says', async () => {
    await withTempDir(SESSION, async (dir) => {
      const source =
        'static int compat_show(struct seq_file *m, void *ignored)\n{\n\tf(m);\n\treturn 0;\n}\n';
      await writeFile(path.join(dir, 'x.c'), source);
      const [, instance] = instantiate(template, [patchRule]);
      await writeFile(path.join(dir, 'r.cocci'), instance?.text ?? '', 'latin1');
      const spatch = ['spatch', '--very-quiet', '--sp-file', 'r.cocci', 'x.c'];
      const { stdout, exitCode } = await run(SESSION, spatch, { cwd: dir });
      expect(exitCode).toBe(0);
      expect(stdout).toContain('+\tseq_puts(m, "p p\\n");');
    });
  });

  it.each([
    ['its placeholder is missing', '@@ @@\n- a();\n', `doesn't hold its placeholder "@NAME@"`],
    ['it has a condition', `// compat: when x\n${text}`, 'takes no when, after or touches'],
    ['it has predecessors', `// compat: after x\n${text}`, 'takes no when, after or touches'],
  ])('is refused where %s', (_why, bad, message) => {
    expect(() => instantiate({ ...template, text: bad }, [])).toThrow(
      expect.objectContaining({ code: 'RULE_FILE', message: expect.stringContaining(message) }),
    );
  });
});
