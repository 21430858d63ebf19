import { expect, it } from 'vitest';
import { parseToml } from '../../src/core/toml.js';

const errorOf = (text: string): unknown => {
  try {
    return parseToml(text, 'compat.toml');
  } catch (error) {
    return error;
  }
};

it('an error shows the lines round it', () => {
  expect(errorOf('a = 1\nb = ]\n')).toMatchObject({
    code: 'CONFIG',
    message: 'compat.toml:2:5: this is not TOML',
    output: expect.stringContaining('b = ]'),
  });
});

it('of a line that fills screens the place alone is told', () => {
  const error = errorOf(`a = "${'x'.repeat(100_000)}" ]\n`);
  expect(error).toMatchObject({
    code: 'CONFIG',
    message: expect.stringMatching(/^compat.toml:1:/),
  });
  expect(error).not.toHaveProperty('output', expect.stringContaining('x'));
});
