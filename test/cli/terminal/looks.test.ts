import { expect, test } from 'vitest';
import {
  explainLook,
  findingLook,
  type Look,
  testedLook,
} from '../../../src/cli/terminal/looks.js';
import { paintFor } from '../../../src/cli/terminal/paint.js';

const paint = paintFor(true);
/** The text in which each colour is a number in brackets. */
const seen = (look: Look, line: string): string =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: it is what a terminal obeys
  look(line, paint).replaceAll(/\u001b\[(\d+)m/g, '<$1>');

test.each([
  [findingLook, 'build host  (--role build)', '<1>build host  (--role build)<22>'],
  [findingLook, '  ok    make: 4.3', '  <32>ok<39>    make: 4.3'],
  [findingLook, '  LACK  spatch: none', '  <1><31>LACK<39><22>  spatch: none'],
  [findingLook, '        fix: apt-get install x', '<2>        fix: <22><36>apt-get install x<39>'],
  [testedLook, 'ok      old', '<32>ok<39>      old'],
  [testedLook, 'no pair old', '<33>no pair<39> old'],
  [explainLook, '  yes  compiled  have_moon', '  <32>yes<39>  compiled  have_moon'],
  [explainLook, 'cache        hit', '<1>cache        <22><32>hit<39>'],
  [explainLook, 'cache        stale: x', '<1>cache        <22><33>stale: x<39>'],
])('%o paints %s', (look, line, painted) => {
  expect(seen(look, line)).toBe(painted);
  expect(look(line, paintFor(false))).toBe(line);
});
