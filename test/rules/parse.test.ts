import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { conditionText, kbuildLines, parseRule } from '../../src/rules/index.js';

const cocci = (text: string) => parseRule({ file: '/r/x.cocci', text, origin: 'library' });
const patch = (text: string) => parseRule({ file: '/r/x.patch', text, origin: 'module' });
const kbuild = (text: string) => parseRule({ file: '/r/x.kbuild', text, origin: 'module' });
const DIFF = '--- a/x.c\n+++ b/x.c\n@@ -1 +1 @@\n-a\n+b\n';

describe('reading a rule', () => {
  it('takes all that its header says', () => {
    const rule = cocci(
      [
        '// SPDX-License-Identifier: MIT OR GPL-2.0-only',
        '// compat: when !have_timer_container_of',
        '//compat:when have_from_timer || x',
        '// compat: after one, two',
        '// compat: after three',
        '// compat: touches timer_container_of,linux/timer.h "for (int "',
        '// compat:  must  match',
        '// compat: spatch >= 1.1.1',
        '// compat: allow twice it is a constant',
        '// upstream: 41cb08555c41 ("treewide: Ren\u00c3\u00a9"), v6.16',
        '// upstream: 8fa7292fee5c ("treewide: Switch"), v6.15',
        '#spatch --no-includes',
        '@ one @',
        'expression E;',
        '@@',
        '- f(E);',
        '',
      ].join('\r\n'),
    );
    expect({ ...rule, when: rule.when && conditionText(rule.when) }).toMatchObject({
      name: 'x',
      file: '/r/x.cocci',
      kind: 'cocci',
      when: '!have_timer_container_of && (have_from_timer || x)',
      after: ['one', 'two', 'three'],
      touches: ['timer_container_of', 'linux/timer.h', 'for (int '],
      mustMatch: true,
      spatchAtLeast: '1.1.1',
      allows: [{ lint: 'twice', reason: 'it is a constant' }],
      upstream: '41cb08555c41 ("treewide: René"), v6.16; 8fa7292fee5c ("treewide: Switch"), v6.15',
      origin: 'library',
    });
  });

  it('takes one without a header: it always applies', () => {
    const rule = cocci('@@ @@\n- a();\n');
    expect(rule).toMatchObject({ after: [], touches: [], mustMatch: false });
    expect(rule).not.toHaveProperty('when');
    expect(rule).not.toHaveProperty('isDraft');
    expect(cocci('// compat: draft\n@@ @@\n- a();\n').isDraft).toBe(true);
  });

  it('digests the bytes of the file, whatever their encoding', () => {
    const bytes = Buffer.from([0x40, 0x40, 0x20, 0x40, 0x40, 0x0a, 0xe9, 0xff, 0x0a]);
    const rule = cocci(bytes.toString('latin1'));
    expect(rule.digest).toBe(createHash('sha256').update(bytes).digest('hex'));
    expect(Buffer.from(rule.text, 'latin1').equals(bytes)).toBe(true);
  });

  it('reads a .kbuild with # comments, and tells its lines from them', () => {
    const rule = kbuild(
      '# compat: when a\n# compat: touches V\n\n# why\nifdef V\n# not header\nendif\n',
    );
    expect(rule).toMatchObject({ name: 'x', kind: 'kbuild', touches: ['V'] });
    expect(kbuildLines(rule)).toBe('ifdef V\n# not header\nendif\n');
  });

  it('refuses a .kbuild rule that names no word, or has no lines', () => {
    expect(() => kbuild('ccflags-y += -DX\n')).toThrow('which Kbuild files');
    expect(() => kbuild('# compat: touches V\n')).toThrow('no line for a Kbuild file');
  });

  it('reads a .patch with # comments, also below a commit message', () => {
    const rule = patch(`Subject: x\n---\n# compat: when a\n# upstream: 1 ("s"), v1\n${DIFF}`);
    expect(rule).toMatchObject({ name: 'x', kind: 'patch', upstream: '1 ("s"), v1' });
    expect(rule.when && conditionText(rule.when)).toBe('a');
  });

  it('leaves alone what a patch or a rule changes', () => {
    const hunk = '@@ -1,2 +1,2 @@\n # compat: nonsense\n+# compat: nonsense\n-# compat: x\n';
    expect(patch(`--- a/Kbuild\n+++ b/Kbuild\n${hunk}`).touches).toEqual([]);
    expect(
      cocci('@@ @@\n- a();\n+ // compat: nonsense\n// upstream: x\n').upstream,
    ).toBeUndefined();
  });

  it.each([
    ['whne a', 'there is no directive "compat: whne a"', 'Did you mean "when"?'],
    ['toches f', 'there is no directive "compat: toches f"', 'Did you mean "touches"?'],
    [
      'must',
      'there is no directive "compat: must"',
      'The directives are when, after, touches, unless, must match, spatch >=, allow, draft.',
    ],
    ['', 'there is no directive "compat: "', expect.any(String)],
    ['after ,', '"compat: after" names nothing', expect.any(String)],
    ['touches', '"compat: touches" names nothing', expect.any(String)],
    ['allow twize it is a name', 'there is no lint "twize"', 'Did you mean "twice"?'],
    ['allow twice', '"allow twice" says no reason', expect.any(String)],
    ['spatch 1.1', 'can\'t read "spatch 1.1"', expect.any(String)],
    ['spatch >= new', 'can\'t read "spatch >= new"', expect.any(String)],
  ])('refuses "compat: %s"', (directive, message, hint) => {
    expect(() => cocci(`// x\n// compat: ${directive}\n@@ @@\n- a();\n`)).toThrow(
      expect.objectContaining({ code: 'RULE_FILE', message: `/r/x.cocci:2: ${message}`, hint }),
    );
  });

  it('refuses what only a .head rule heeds', () => {
    expect(() => cocci('// compat: unless a\n@@ @@\n- a();\n')).toThrow(
      '/r/x.cocci: "compat: unless" is for .head rules',
    );
  });

  it('refuses a .head rule that could change any file', () => {
    expect(() => parseRule({ file: '/r/x.head', text: 'int a;\n', origin: 'module' })).toThrow(
      expect.objectContaining({
        code: 'RULE_FILE',
        message: '/r/x.head does not say which C files it is for',
      }),
    );
  });

  it('refuses two answers to which spatch it needs', () => {
    const twice = '// compat: spatch >= 1.1\n// compat: spatch >= 1.0\n@@ @@\n- a();\n';
    expect(() => cocci(twice)).toThrow('/r/x.cocci:2: spatch is asked for twice');
  });

  it('tells the line of a bad condition', () => {
    expect(() => cocci('\n// compat: when a &\n@@ @@\n')).toThrow(
      expect.objectContaining({
        code: 'RULE_CONDITION',
        message: expect.stringMatching(/^\/r\/x\.cocci:2: /),
      }),
    );
  });

  it.each([
    ['.cocci', () => cocci('@@ @@\n- a();\n// compat: when a\n'), 3, 'Move it above the first @.'],
    ['.patch', () => patch(`${DIFF}# compat: when a\n`), 6, 'Move it above the first hunk.'],
  ])('refuses a directive below the header of a %s', (extension, parse, line, hint) => {
    expect(parse).toThrow(
      expect.objectContaining({
        code: 'RULE_FILE',
        message: `/r/x${extension}:${line}: "compat: when a" stands too low to count`,
        hint,
      }),
    );
  });

  it('refuses a file that can change nothing', () => {
    expect(() => cocci('// compat: when a\n')).toThrow('/r/x.cocci holds no @ rule');
    expect(() => patch('# compat: when a\n')).toThrow('/r/x.patch holds no hunk');
  });

  it('refuses a file of another kind', () => {
    expect(() => parseRule({ file: '/r/README.md', text: '', origin: 'module' })).toThrow(
      '/r/README.md is not a .cocci, .patch, .kbuild or .head file',
    );
  });
});

describe('the comments of a rule that a program selects', () => {
  const read = (text: string) =>
    parseRule({ file: '/r/x.cocci', text, origin: 'module', selectedBy: 'program' });

  it('are its authors’ own, whatever they say behind "compat:"', () => {
    const text =
      '// compat:\n// compat: after v5.3, when it moved\n// compat: no rule\n@@\n@@\n- a();\n';
    expect(read(text)).toMatchObject({ after: [], touches: [], mustMatch: false });
    expect(read(`${text}// compat: below\n`).when).toBeUndefined();
  });

  it('still say what has nothing to do with the selection', () => {
    const text =
      '// compat: touches a b\n// compat: must match\n// compat: spatch >= 1.1\n@@\n@@\n- a();\n';
    expect(read(text)).toMatchObject({
      touches: ['a', 'b'],
      mustMatch: true,
      spatchAtLeast: '1.1',
    });
  });
});

it('a rule with a line end in its name is refused', () => {
  const text = '// compat: touches a\n@@\n@@\n- a();\n';
  expect(() => parseRule({ file: '/m/a\nb.cocci', text, origin: 'module' })).toThrow(
    /control char/,
  );
});
