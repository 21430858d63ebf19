import type { Command } from 'commander';
import { expect, it } from 'vitest';
import { kindOf, placeholderOf } from '../../src/cli/complete/placeholders.js';
import { programFor } from '../../src/cli/program.js';
import { progressLine } from '../../src/cli/terminal/progress-line.js';
import { splitWords } from '../../src/cli/words.js';

function all(command: Command): Command[] {
  return [command, ...command.commands.flatMap(all)];
}

it('completion knows what each placeholder of the help stands for', () => {
  const progress = progressLine({ write: () => {}, width: () => 80, now: () => 0 });
  const run = { signal: new AbortController().signal, progress };
  const program = programFor(splitWords([], {}), run);
  const names = all(program).flatMap((command) => [
    ...command.options
      .filter(({ argChoices }) => argChoices === undefined)
      .flatMap((option) => placeholderOf(option) ?? []),
    ...command.registeredArguments
      .filter(({ argChoices }) => argChoices === undefined)
      .map((argument) => argument.name()),
  ]);
  expect(names.length).toBeGreaterThan(20);
  expect(names.filter((name) => kindOf(name) === undefined)).toEqual([]);
});
