import fc from 'fast-check';
import { expect, test } from 'vitest';
import { applyRules } from '../../src/apply/apply.js';
import { originalLine } from '../../src/apply/lines/original-line.js';
import { keepLineEnds } from '../../src/spatch/line-ends.js';
import { SESSION } from '../session.js';
import { calling, cocci, describeEach, options, renaming, sourcesOf, textsOf } from './hosts.js';

const ODD =
  '#define M(a) \\\n\told(a)\n\nint f(void)\n{\n\told(1);   \n\t/* caf\xe9 \xff */\f\n\v\treturn 0;\t \n}\n\n\n';

describeEach('the bytes of lines that no rule changes', (spatch) => {
  const apply = async (text: string, rule = renaming('old', 'new')) => {
    const { sources } = await applyRules(
      SESSION,
      await spatch(),
      options({
        rules: [rule],
        sources: sourcesOf({ 'a.c': text, 'keep.c': text.replaceAll('old', 'olt') }),
      }),
    );
    expect(textsOf(sources)['keep.c']).toBe(text.replaceAll('old', 'olt'));
    return textsOf(sources)['a.c'];
  };

  test.each([
    ['latin1, form feed, blanks at line ends', ODD],
    ['CR LF', ODD.replaceAll('\n', '\r\n')],
    ['no final line end', ODD.trimEnd()],
    ['CR LF, no final line end', ODD.replaceAll('\n', '\r\n').trimEnd()],
    ['mixed line ends', `${ODD}${calling('old(2)', 'g').replaceAll('\n', '\r\n')}`],
  ])('%s', async (_, text) => {
    expect(await apply(text)).toBe(text.replace(/\bold\b/g, 'new'));
  });

  test('an added line ends as the others do', async () => {
    const add = cocci('add', '@@\nexpression e;\n@@\n  old(e);\n+ added(e);\n');
    const text = calling('old(1)').replaceAll('\n', '\r\n');
    expect(await apply(text, add)).toBe(text.replace('old(1);', 'old(1);\r\n\tadded(1);'));
  });
});

test('line ends are fixed only where the old text has CR LF throughout', () => {
  const keep = (before: string, after: string) =>
    keepLineEnds(Buffer.from(before), Buffer.from(after)).toString();
  expect(keep('a\r\nb\r\n', 'a\nc\r\nb\r\n')).toBe('a\r\nc\r\nb\r\n');
  expect(keep('a\r\nb\n', 'a\nc\nb\n')).toBe('a\nc\nb\n');
  expect(keep('a\nb\n', 'a\nb\n')).toBe('a\nb\n');
  expect(keep('', 'a\n')).toBe('a\n');
});

test('a line is traced back to the one it was', () => {
  const line = fc.constantFrom('a', 'b', '{', '}', '');
  fc.assert(
    fc.property(
      fc.array(line),
      fc.array(line),
      fc.array(line),
      fc.array(line),
      (head, cut, added, tail) => {
        const marked = 'the one line of its kind';
        const before = [...head, ...cut, marked, ...tail];
        const after = [...head, ...added, marked, ...tail];
        const bytes = (lines: string[]) => Buffer.from(lines.join('\n'));
        expect(originalLine(bytes(before), bytes(after), head.length + added.length + 1)).toBe(
          head.length + cut.length + 1,
        );
      },
    ),
  );
});
