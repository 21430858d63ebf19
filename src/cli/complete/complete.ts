import type { Command, Option } from 'commander';
import { argumentAt, type Kind, kindOf, placeholderOf } from './placeholders.js';

/** What may stand in the place of the last word, and what for. */
export interface Offer {
  value: string;
  about: string;
}

/** A word that stands for things outside of the command line. */
export interface Wanted {
  kind: Kind;
  /** --directory and --config, as far as they are given. */
  directory?: string | undefined;
  config?: string | undefined;
}

/** What can complete a command line: words that the program itself knows, or things of some kind. */
export type Completion = { offers: Offer[] } | { wanted: Wanted };

/**
 * What may stand in the place of the last of the words behind the program's name. Read off the program's own tree of
 * commands, so it knows each option and argument that there is.
 */
export function completionFor(program: Command, words: readonly string[]): Completion {
  const before = joined(words);
  const last = before.pop() ?? '';
  const at = walk(program, before);
  const place = { directory: at.given.get('directory'), config: at.given.get('config') };
  if (at.open !== undefined) return ofValue(at.open, place);
  const [, flag, value] = /^(--[\w-]+)=(.*)$/.exec(last) ?? [];
  const option = flag === undefined ? undefined : optionNamed(at.command, flag);
  if (option !== undefined && value !== undefined) return ofValue(option, place);
  if (last.startsWith('-')) return { offers: optionsOf(at.command) };
  const { command, count } = at;
  if (command.commands.length > 0 && count === 0) return { offers: commandsOf(command) };
  const argument = argumentAt(command, count);
  if (argument === undefined) return { offers: [] };
  if (argument.argChoices !== undefined) return { offers: choices(argument.argChoices) };
  return { wanted: { kind: kindOf(argument.name()) ?? 'free', ...place } };
}

/** bash splits at `=`: `--kver`, `=`, `6.1`. */
function joined(words: readonly string[]): string[] {
  const rest: string[] = [];
  for (const [index, word] of words.entries()) {
    const isSign = word === '=' && rest.at(-1)?.startsWith('--');
    if (!isSign) rest.push(word);
    else if (index === words.length - 1) rest.push('');
  }
  return rest;
}

interface Place {
  command: Command;
  /** Arguments of the command that stand before. */
  count: number;
  /** The option whose value comes next. */
  open: Option | undefined;
  /** Values of options, by the long name. */
  given: Map<string, string>;
}

function walk(program: Command, words: readonly string[]): Place {
  const place: Place = { command: program, count: 0, open: undefined, given: new Map() };
  for (const word of words) {
    if (place.open !== undefined) {
      place.given.set(place.open.name(), word);
      place.open = undefined;
    } else if (word.startsWith('-')) {
      readOption(place, word);
    } else if (!/^[A-Z][A-Z0-9_]*=/.test(word)) {
      const below = place.count === 0 && place.command.commands.find((one) => one.name() === word);
      if (below) place.command = below;
      else place.count += 1;
    }
  }
  return place;
}

function readOption(place: Place, word: string): void {
  const [flag = '', ...value] = word.split('=');
  const option = optionNamed(place.command, flag);
  if (option === undefined || !(option.required || option.optional)) return;
  if (value.length > 0) place.given.set(option.name(), value.join('='));
  else place.open = option;
}

/** An option of the command, or of those above it: they may stand anywhere. */
function optionNamed(command: Command, flag: string): Option | undefined {
  const own = command.options.find(({ long, short }) => long === flag || short === flag);
  return own ?? (command.parent === null ? undefined : optionNamed(command.parent, flag));
}

function optionsOf(command: Command): Offer[] {
  const help = { value: '--help', about: 'display help for command' };
  const own = command.options
    .filter(({ hidden, long }) => !hidden && long !== undefined)
    .map(({ long, description }) => ({ value: long ?? '', about: description }));
  return [...own, ...(command.parent === null ? [help] : optionsOf(command.parent))];
}

function commandsOf(command: Command): Offer[] {
  return command
    .createHelp()
    .visibleCommands(command)
    .map((one) => ({ value: one.name(), about: one.description() }));
}

function ofValue(option: Option, place: Omit<Wanted, 'kind'>): Completion {
  if (option.argChoices !== undefined) return { offers: choices(option.argChoices) };
  return { wanted: { kind: kindOf(placeholderOf(option) ?? '') ?? 'free', ...place } };
}

function choices(values: readonly string[]): Offer[] {
  return values.map((value) => ({ value, about: '' }));
}
