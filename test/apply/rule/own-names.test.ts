import { expect, it } from 'vitest';
import { applyRules } from '../../../src/apply/apply.js';
import { parseRule, versionCode } from '../../../src/rules/index.js';
import { SESSION } from '../../session.js';
import { HERE, options, sourcesOf, spatchOf, textsOf } from '../hosts.js';

const NEW = { from: versionCode(6, 3, 0), before: versionCode(6, 9, 0) };
const TEXT =
  '// compat: touches lamp_get\n\n@@\nexpression L;\n@@\n- lamp_get(L)\n+ lamp_take(L)\n';
const USE = 'int use(int l)\n{\n\treturn lamp_get(l);\n}\n';

const made = async (files: Record<string, string>, origin: 'library' | 'module' = 'library') => {
  const rules = [parseRule({ file: '/r/lamp.cocci', text: TEXT, origin })];
  const given = options({ rules, kernels: NEW, sources: sourcesOf(files) });
  return textsOf((await applyRules(SESSION, await spatchOf(HERE), given)).sources)['a.c'];
};

it.each([
  ['a function', 'int lamp_get(int l)\n{\n\treturn l;\n}\n'],
  [
    'one below its type',
    'static inline struct lamp *\nlamp_get\n(int l, int (*f)(int))\n{\n\treturn f(l);\n}\n',
  ],
  ['a macro', '# define lamp_get(l) mine(l)\n'],
  ['a name', '#ifndef lamp_get\n#define lamp_get mine\n#endif\n'],
  ['a parameter', 'int f(int l, int (*lamp_get)(int))\n{\n\treturn lamp_get(l);\n}\n'],
  ['one of a type', 'int f(lamp_t lamp_get, int l)\n{\n\treturn lamp_get(l);\n}\n'],
  ['one without a star', 'int f(int lamp_get(int), int l)\n{\n\treturn lamp_get(l);\n}\n'],
])(
  "a rule of the library leaves calls to the driver's own: %s, in another file",
  async (_, own) => {
    expect(await made({ 'a.c': USE, 'b.h': own })).toBe(USE);
    expect(await made({ 'a.c': USE, 'b.h': own }, 'module')).toContain('lamp_take(l)');
  },
);

it.each([
  ['a declaration', 'int lamp_get(int l);\n'],
  ['a comment', '/* #define lamp_get(l) mine(l) */\n'],
  ['another name', '#define lamp_get_all(l) mine(l)\n'],
  ['a member', 'struct lamps {\n\tint (*lamp_get)(int);\n\tint n;\n};\n'],
  ['a call', 'int f(int l)\n{\n\treturn max(2 * lamp_get(l), lamp_get(1));\n}\n'],
  ['a text', 'int f(int l)\n{\n\treturn pr_err("%d of lamp_get(), lamp_get, %d\\n", l, l);\n}\n'],
  ['a loop', 'int f(int l)\n{\n\tfor (;;)\n\t\tlamp_get(l) {\n\t\t}\n}\n'],
  [
    'what these kernels do not compile',
    '#if LINUX_VERSION_CODE < KERNEL_VERSION(2, 6, 0)\n#define lamp_get(l) mine(l)\n#endif\n',
  ],
])('is applied where %s alone has the name', async (_, other) => {
  expect(await made({ 'a.c': USE, 'b.h': other })).toContain('lamp_take(l)');
});
