import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withLineMarkers } from '../../../src/build/copy/markers.js';
import { withTempDir } from '../../../src/core/files/temp-dir.js';
import { run } from '../../../src/core/process/process.js';
import { applyPatch, type Edit, makePatch, readPatch } from '../../../src/patch/index.js';
import { bytes, fileSet } from '../../patch/files.js';
import { SESSION } from '../../session.js';

/** The patched text of a file with markers, the original being called orig.c. */
function marked(before: string, after: string, name = 'orig.c'): string {
  const source = fileSet({ 'x.c': before });
  const patch = makePatch(source, fileSet({ 'x.c': after }));
  const applied = applyPatch(readPatch(patch, 'p'), source, 'p').get('x.c');
  return withLineMarkers(bytes(after), applied?.edits ?? [], name).toString('latin1');
}

async function gcc(
  text: string,
  ...args: string[]
): Promise<{ stdout: string; stderr: string; exitCode: number | undefined }> {
  return withTempDir(SESSION, async (dir) => {
    const file = path.join(dir, 'patched.c');
    await writeFile(file, bytes(text));
    return run(SESSION, ['gcc', ...args, file], { cwd: dir, env: { LC_ALL: 'C' } });
  });
}

/** The preprocessed text as one line of tokens, without line markers. */
async function tokens(text: string, ...defines: string[]): Promise<string> {
  const { stdout, stderr, exitCode } = await gcc(text, '-E', '-P', '-w', ...defines);
  expect(exitCode, `${stderr}\n${text}`).toBe(0);
  return squeeze(stdout);
}

function squeeze(text: string): string {
  return text.replace(/\s+/g, ' ');
}

/** A piece of C, which the original has, the patched file has, or both. */
interface Piece {
  kind: 'keep' | 'remove' | 'add';
  text: string;
}

function editing(texts: readonly string[], maxLength: number): fc.Arbitrary<Piece[]> {
  const kind = fc.constantFrom<Piece['kind'][]>('keep', 'keep', 'keep', 'remove', 'add');
  return fc.array(fc.record({ kind, text: fc.constantFrom(...texts) }), { maxLength });
}

/** Both files, and the patched one with markers. `%` becomes a word of the piece's own: w0, w1 … */
function edited(pieces: readonly Piece[]): { before: string; after: string; text: string } {
  const before: string[] = [];
  const after: string[] = [];
  const edits: Edit[] = [];
  let open: Edit | undefined;
  pieces.forEach(({ kind, text }, index) => {
    const lines = text.replaceAll('%', `w${index}`).split('\n');
    if (kind === 'keep') open = undefined;
    else if (open === undefined) {
      open = { at: after.length + 1, removed: 0, added: 0 };
      edits.push(open);
    }
    if (kind !== 'add') before.push(...lines);
    if (kind !== 'remove') after.push(...lines);
    if (open !== undefined) open[kind === 'add' ? 'added' : 'removed'] += lines.length;
  });
  const [old, now] = [before, after].map((lines) => lines.map((line) => `${line}\n`).join(''));
  const text = withLineMarkers(bytes(now ?? ''), edits, 'orig.c').toString('latin1');
  return { before: old ?? '', after: now ?? '', text };
}

/** The undeclared words that gcc finds, each as `word@line`, by what it takes for orig.c's lines. */
async function undeclared(text: string, ...defines: string[]): Promise<string[]> {
  const { stderr } = await gcc(
    text,
    '-fsyntax-only',
    '-w',
    '-fno-diagnostics-show-caret',
    ...defines,
  );
  return [...stderr.matchAll(/^orig\.c:(\d+):\d+: error: '(\w+)' undeclared/gm)].map(
    ([, line, word]) => `${word}@${line}`,
  );
}

describe('withLineMarkers', () => {
  it('puts the original name on top', () => {
    expect(marked('int a;\n', 'int a;\n')).toBe('#line 1 "orig.c"\nint a;\n');
    expect(withLineMarkers(bytes(''), [], 'orig.c').toString()).toBe('');
  });

  it('marks the line behind an edit that moved it, and no line that kept its number', () => {
    expect(marked('a;\nb;\nc;\nd;\n', 'a;\nB;\nc;\nd;\n')).toBe(
      '#line 1 "orig.c"\na;\nB;\nc;\nd;\n',
    );
    expect(marked('a;\nb;\nc;\nd;\n', 'a;\nc;\nd;\n')).toBe(
      '#line 1 "orig.c"\na;\n#line 3 "orig.c"\nc;\nd;\n',
    );
  });

  it('numbers added lines like those they replace, the last number again for more of them', () => {
    expect(marked('a;\nb;\nc;\nd;\n', 'a;\n1;\n2;\n3;\n4;\nd;\n')).toBe(
      '#line 1 "orig.c"\na;\n1;\n2;\n#line 3 "orig.c"\n3;\n#line 3 "orig.c"\n4;\nd;\n',
    );
  });

  it('numbers inserted lines like the line they stand before', () => {
    expect(marked('a;\nb;\n', 'a;\n1;\n2;\nb;\n')).toBe(
      '#line 1 "orig.c"\na;\n1;\n#line 2 "orig.c"\n2;\n#line 2 "orig.c"\nb;\n',
    );
    expect(marked('a;\n', '1;\na;\n')).toBe('#line 1 "orig.c"\n1;\n#line 1 "orig.c"\na;\n');
  });

  it.each([
    ['a continued line', '#define X \\\n\ta \\\n\tb\n'],
    ['a line continued with blanks behind the backslash', 'int \\ \t\nx;\n'],
    ['a continued line of a CRLF file', 'int a\\\r\nb;\r\n'],
    ['a block comment', 'int a; /* one\n two " \' ( \n three */\n'],
    ['a directive whose comment goes on', '#define X 1 /* one\n two */ + 2\n'],
    ['a // comment with a backslash', '// one \\\nstill\\\nstill\n'],
    ['a continued string', 'char *s = "/* \\\n // ( \\" \\\n";\n'],
    ['a call', "FOO(a,\n ')', '(', \"(\", '\\'', '\"' /* ( */,\n b(c)\n);\n"],
    ['a call with a directive in it', 'FOO(a,\n#ifdef X\nb\n#endif\n);\n'],
    ['a macro name and its parenthesis', 'FOO\n  (a, b);\n'],
  ])('waits for the end of %s', (_, construct) => {
    const [first, ...rest] = construct.split('\n');
    const before = [first, 'gone', ...rest].join('\n');
    const text = marked(`${before}next;\n`, `${construct}next;\n`);
    const number = before.split('\n').length;
    expect(text).toBe(`#line 1 "orig.c"\n${construct}#line ${number} "orig.c"\nnext;\n`);
  });

  it.each([
    ['characters', "int q = '\"'; int p = '('; int s = '\\'';\n"],
    ['a comment that ends at once', '/**/ int a;\n/*/ ( */\n'],
    ['an apostrophe in #error', "#if 0\n#error don't ( do /* that\n#endif\n"],
    [
      'branches with one closing parenthesis',
      '#ifdef A\nfoo(a,\n#elif B\nfoo(b,\n#else\nfoo(c,\n#endif\n  d);\n',
    ],
    ['a macro with an open parenthesis', '#define OPEN foo(\nOPEN 1;\n'],
    ['a comment with a parenthesis', '// :-(\nint a; /* :-( */\n'],
  ])('is not led astray by %s', (_, line) => {
    const text = marked(`${line}gone;\nnext;\n`, `${line}next;\n`);
    expect(text).toMatch(/\n#line \d+ "orig\.c"\nnext;\n$/);
  });

  it('tells gcc right whichever branch is compiled', async () => {
    const before =
      'void f(void) {\n#ifdef A\nu1;\ngone;\nu2;\n#elif defined(B)\nu3;\n#else\nu4;\ngone;\nu5;\n#endif\nu6;\n' +
      '#ifdef A\n#ifdef B\ngone;\n#endif\nu7;\n#endif\nu8;\n}\n';
    const after = before.replace(/gone;\n/g, '');
    const text = marked(before, after);
    const expected = before
      .split('\n')
      .flatMap((line, index) => (line.startsWith('u') ? [`${line.slice(0, 2)}@${index + 1}`] : []));
    const seen = [];
    for (const defines of [[], ['-DA'], ['-DB'], ['-DA', '-DB']]) {
      const found = await undeclared(text, ...defines);
      expect(expected).toEqual(expect.arrayContaining(found));
      seen.push(found.length);
    }
    expect(seen).toEqual([4, 5, 3, 5]);
  });

  it('leaves a byte order mark where gcc looks for it', async () => {
    const text = marked('\xef\xbb\xbfint a;\n', '\xef\xbb\xbfint b;\n');
    expect(text).toBe('\xef\xbb\xbf#line 1 "orig.c"\nint b;\n');
    expect((await gcc(text, '-fsyntax-only')).exitCode).toBe(0);
  });

  it.each([
    'plain.c',
    'na me.c',
    'quo"te.c',
    'back\\slash.c',
    'gr\u00fcn.c',
    'tab\t.c',
    'new\nline.c',
    '%s??/.c',
    '\\012.c',
  ])('names %j so that gcc shows it', async (name) => {
    const { stderr } = await gcc(marked('a\n', 'int x;\n#error here\n', name), '-fsyntax-only');
    const shown = Buffer.from(stderr, 'latin1').toString();
    expect(shown).toContain(`${name}:1:2: error: #error here`);
  });

  it('survives files that end within something', () => {
    for (const end of ['/* a', '"a', "'", 'f(', '\\', 'a \\\n', '#', '#if', '#endif\n#else']) {
      const text = marked(`gone;\n${end}`, end);
      expect(text.endsWith(end)).toBe(true);
    }
  });

  it('copes with a line of many megabytes', () => {
    const line = `char *s = "${'ab\\n'.repeat(2e6)}";\n`;
    expect(marked(`gone;\n${line}`, line) === `#line 2 "orig.c"\n${line}`).toBe(true);
  });

  /** Statements of C on one line or several; `%` stands for a word no other line has. */
  const STATEMENTS = [
    '%;',
    '\t%;\r',
    '',
    '/* one',
    "/* it's one",
    ' * two */',
    '*/ %; /*',
    '*/',
    '// ( "',
    '// on \\',
    'ID(%,',
    '  %)',
    '  %);',
    'ID',
    '(%);',
    '#define M% (a \\',
    '  b /* \\',
    '#define ID(...) __VA_ARGS__',
    '#undef ID',
    '#ifdef A',
    '#ifdef B',
    '#else',
    '#endif',
    '"str ( \\',
    '  rest"',
    "'\"'; % '(';",
    '{ %, {',
    '}, }',
    'a = % + \\ ',
    "\fint % = '\\'';",
  ];

  it('changes no token, whatever is edited', async () => {
    const define = fc.constantFrom<string[]>([], ['-DA'], ['-DB'], ['-DA', '-DB']);
    await fc.assert(
      fc.asyncProperty(editing(STATEMENTS, 50), define, async (pieces, defines) => {
        const { after, text } = edited(pieces);
        const plain = await gcc(after, '-E', '-P', '-w', ...defines);
        const numbered = await gcc(text, '-E', '-P', '-w', ...defines);
        expect(squeeze(numbered.stdout), text).toBe(squeeze(plain.stdout));
        expect(numbered.exitCode).toBe(plain.exitCode);
      }),
      { numRuns: 150 },
    );
  });

  /** Whole statements; `%` stands for an undeclared word that no other statement has. */
  const WHOLE = [
    '%;',
    "%; /* a\n ( ' \n*/",
    'ID(%,\n 1,\n 2);',
    '#define M% 1 \\\n + 2\n%;',
    '%; // on \\\n (',
    '%; s = "( \\\n \\" ";',
    '#ifdef A\n%;\n#else\n;\n#endif',
    '#ifndef A\n;\n#elif 1\n%;\n#endif',
    "%; c = '\"'; c = '(';",
    '{ static int t[] = {\n1,\n%,\n}; }',
    '',
  ];

  it('gives every unchanged line its original number in gcc’s messages', async () => {
    const define = fc.constantFrom<string[]>([], ['-DA']);
    await fc.assert(
      fc.asyncProperty(editing(WHOLE, 30), define, async (pieces, defines) => {
        const all = [
          { kind: 'keep' as const, text: '#define ID(...) (__VA_ARGS__)\nchar *s; int c;' },
          { kind: 'keep' as const, text: 'void f(void) {' },
          ...pieces,
          { kind: 'keep' as const, text: '}' },
        ];
        const { before, text } = edited(all);
        const kept = new Set(
          all.flatMap(({ kind }, index) => (kind === 'keep' ? [`w${index}`] : [])),
        );
        const isKept = (one: string): boolean => kept.has(one.replace(/@.*/, ''));
        const expected = (await undeclared(`#line 1 "orig.c"\n${before}`, ...defines)).filter(
          isKept,
        );
        const found = (await undeclared(text, ...defines)).filter(isKept);
        expect(found, text).toEqual(expected);
      }),
      { numRuns: 80 },
    );
  });

  it('keeps the tokens of an edited file of DRBD’s size', async () => {
    const block = STATEMENTS[0] ?? '';
    const before = Array.from({ length: 9000 }, (_, index) => block.replace('%', `w${index}`));
    const after = before.filter((_, index) => index % 50 !== 7);
    const text = `${after.join('\n')}\n`;
    const withMarkers = marked(`${before.join('\n')}\n`, text);
    expect(await tokens(withMarkers)).toBe(await tokens(text));
    expect(withMarkers.match(/^#line/gm)).toHaveLength(181);
  });
});
