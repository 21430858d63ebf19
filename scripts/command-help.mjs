// What the built program says of its commands, for scripts/commands-page.mjs.
import { execFile } from 'node:child_process';
import os from 'node:os';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import pLimit from 'p-limit';

const PROGRAM = fileURLToPath(new URL('../dist/cli/main.js', import.meta.url));
const start = promisify(execFile);
const turns = pLimit(os.availableParallelism());

/**
 * `compat-gen WORDS --help`, read: the usage line, what the command does, its options and the commands below it as
 * [term, text], and the paragraphs after these. --help itself is left out.
 */
export async function readHelp(words) {
  const argv = [PROGRAM, ...words, '--help'];
  const { stdout: help } = await turns(() => start(process.execPath, argv));
  const [usage, about, ...sections] = help.trimEnd().split('\n\n');
  const titled = (title) => sections.find((section) => section.startsWith(`${title}:\n`));
  return {
    name: words.join(' '),
    usage: usage.replace(/^Usage: /, ''),
    about: oneLine(about),
    options: termsIn(titled('Options')).filter(([term]) => term !== '-h, --help'),
    commands: termsIn(titled('Commands')).filter(([term]) => !/^help\b/.test(term)),
    after: sections
      .filter((section) => !/^(Arguments|Options|Commands):\n/.test(section))
      .map(oneLine),
  };
}

/** The commands below one whose help was read, each before those below it. */
export async function commandsOf({ name, commands }) {
  const below = commands.map(async ([term]) => {
    const words = [...name.split(' ').filter(Boolean), term.split(' ')[0]];
    const command = await readHelp(words);
    return [command, ...(await commandsOf(command))];
  });
  return (await Promise.all(below)).flat();
}

/** The rows of a section: a term stands two blanks in, its text behind it and, further in, on the lines below. */
function termsIn(section = '') {
  return [...section.matchAll(/^ {2}(\S(?:.*?\S)?)(?: {2,}(.*(?:\n {3,}\S.*)*))?$/gm)].map(
    ([, term, text = '']) => [term, oneLine(text)],
  );
}

function oneLine(text) {
  return text.replace(/\s+/g, ' ').trim();
}
