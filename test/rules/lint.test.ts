import { describe, expect, test } from 'vitest';
import { lintRule, parseRule } from '../../src/rules/index.js';
import { folders } from '../library/folders.js';

const lint = (...lines: string[]) =>
  lintRule(parseRule({ file: '/r/x.cocci', text: lines.join('\n'), origin: 'module' })).map(
    ({ lint: name, line, text }) => `${line} ${name}: ${text}`,
  );

const RULES = folders().flatMap(({ rules }) => rules);

describe('the library', () => {
  test.each(RULES)('$name has nothing that a lint finds', (rule) => {
    expect(lintRule(rule)).toEqual([]);
  });

  test.each(RULES.filter(({ allows }) => allows.length > 0))(
    '$name needs what it allows',
    (rule) => {
      const found = lintRule({ ...rule, allows: [] }).map((finding) => finding.lint);
      expect(rule.allows.filter((allowed) => !found.includes(allowed.lint))).toEqual([]);
    },
  );
});

describe('a name', () => {
  test('that is a variable and a tag is found', () => {
    expect(
      lint(
        '@@',
        'identifier f, file;',
        'expression fh;',
        '@@',
        '  f(..., struct file *file, ...)',
        '- del(fh)',
        '+ del(fh, file)',
      ),
    ).toEqual(['5 name: file is a variable here, too']);
  });

  test('that is a variable and a field is found, one that is only a field is not', () => {
    const rule = (name: string) => [
      '@@',
      'identifier page, v;',
      '@@',
      `- get(v->page, ${name})`,
      '+ put(v)',
    ];
    expect(lint(...rule('page'))).toEqual(['4 name: page is a variable here, too']);
    expect(lint(...rule('v'))).toEqual([]);
  });

  test('behind dots is no field', () => {
    expect(
      lint('@@', 'identifier fn;', 'expression E;', '@@', '- old(<+... fn(...) ...+>)', '+ new()'),
    ).toEqual([]);
  });
});

describe('an expression', () => {
  const twice = (kind: string, plus: string) =>
    lint('@@', `${kind} E;`, '@@', '- old(E)', `+ ${plus}`);

  test('that is evaluated twice is found', () => {
    const told = ['5 twice: E is evaluated 2 times, and was 1 times'];
    expect(twice('expression', 'E->a = E->b')).toEqual(told);
    expect(twice('struct fd *', 'E->a = E->b')).toEqual(told);
  });

  test('is not, where it is a name or only its size is asked for', () => {
    expect(twice('identifier', 'E->a = E->b')).toEqual([]);
    expect(twice('expression', 'copy(E, sizeof(E))')).toEqual([]);
  });

  test('is counted in each alternative by itself', () => {
    expect(
      lint('@@', 'expression E;', '@@', '(', '- one(E)', '+ a(E)', '|', '- two(E)', '+ b(E)', ')'),
    ).toEqual([]);
  });

  const moved = (when: string) =>
    lint(
      '@@',
      'expression E, F;',
      '@@',
      '- begin(E);',
      '+ setup(E, F);',
      `  ...${when}`,
      '- set(F);',
    );

  test('that is moved over other code is found, unless it is kept from changing', () => {
    expect(moved('')).toEqual(['6 moved: F may be changed in between']);
    expect(moved(' when != F')).toEqual([]);
  });
});

describe('a local variable of another part', () => {
  const inherited = (...variables: string[]) =>
    lint(
      '@a@',
      'identifier fn, x;',
      'position p;',
      '@@',
      '  fn(...) { ... struct ring *x@p; ... }',
      '@@',
      `identifier ${variables.join(', ')};`,
      '@@',
      '- x->tail',
      '+ x->out',
    );

  test('is found, unless its function is named with it', () => {
    expect(inherited('a.x')).toEqual([
      '6 local: a.x is inherited without its function or its place',
    ]);
    expect(inherited('a.fn', 'a.x')).toEqual([]);
  });

  test('is not one if it is a callback', () => {
    expect(
      lint(
        '@a@',
        'identifier o, f;',
        '@@',
        '  struct ops o = { .remove = f, };',
        '@@',
        'identifier a.f;',
        '@@',
        '- int',
        '+ void',
        '  f(...) { ... }',
      ),
    ).toEqual([]);
  });
});

test('what is removed in one part, and added in another, is found where no position ties them', () => {
  const rule = (tie: string) => [
    '@a@',
    'expression D;',
    'position p;',
    '@@',
    '  take@p(D);',
    '',
    '@@',
    `expression D;${tie}`,
    '@@',
    '- drop(D);',
    '',
    '@@',
    'expression D;',
    '@@',
    '  make(D);',
    '+ own();',
  ];
  expect(lint(...rule(''))).toEqual(['10 removed: what is added for it stands in another part']);
  expect(lint(...rule(' position a.p;'))).toEqual([]);
});

test('what the header allows is not told', () => {
  const rule = ['@@', 'expression E;', '@@', '- old(E)', '+ new(E, E)'];
  expect(lint('// compat: allow twice E is a constant', ...rule)).toEqual([]);
  expect(lint('// compat: allow moved E is a constant', ...rule)).toHaveLength(1);
});
