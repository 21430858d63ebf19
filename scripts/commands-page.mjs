#!/usr/bin/env node
// Usage: scripts/commands-page.mjs [--check] [PAGE]
//
// Brings docs/commands.md (or PAGE) up to date with the built program. The page is written by hand, but for these
// blocks, each of which ends at a line "<!-- end -->":
//
//   <!-- help -->           the options of all commands, from `compat-gen --help`
//   <!-- commands -->       a table of all commands
//   <!-- help: COMMAND -->  one command, from `compat-gen COMMAND --help`
//   <!-- exit codes -->     the exit codes, from src/core/errors.ts
//
// A command without a block, or a block without a command, is an error: somebody has to write or remove the text
// around it.
//
//   --check   writes nothing: the exit status is 1 if the page is not what this script would write
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { commandsOf, readHelp } from './command-help.mjs';
import { exitCodeTable } from './exit-codes.mjs';

const REPO = fileURLToPath(new URL('..', import.meta.url));
const BLOCK = /^<!-- (help|commands|exit codes)(?:: ([\w -]+))? -->\n[\s\S]*?^<!-- end -->$/gm;

const words = process.argv.slice(2);
const check = words.includes('--check');
const page = words.find((word) => word !== '--check') ?? path.join(REPO, 'docs/commands.md');

const main = await readHelp([]);
const commands = await commandsOf(main);
const text = readFileSync(page, 'utf8');
const wrong = differences(
  [...text.matchAll(BLOCK)].flatMap(([, , name]) => name ?? []),
  commands.map(({ name }) => name),
);
const filled = text.replace(BLOCK, (block, kind, name) => {
  const [marker] = block.split('\n', 1);
  return `${marker}\n\n${content(kind, name)}\n\n<!-- end -->`;
});
const shown = path.relative(process.cwd(), page);
if (wrong.length > 0) {
  process.stderr.write(wrong.map((line) => `${shown}: ${line}\n`).join(''));
  process.exitCode = 1;
} else if (!check) {
  writeFileSync(page, filled);
} else if (filled !== text) {
  process.stderr.write(`${shown} is not current: scripts/commands-page.mjs\n`);
  process.exitCode = 1;
}

/** What is on one side only, as sentences. */
function differences(inPage, inProgram) {
  return [
    ...inProgram
      .filter((name) => !inPage.includes(name))
      .map((name) => `no block for the command: add <!-- help: ${name} --> and <!-- end -->`),
    ...inPage
      .filter((name) => !inProgram.includes(name))
      .map((name) => `compat-gen has no such command: ${name}`),
  ];
}

/** The text between a block's two markers. */
function content(kind, name) {
  if (kind === 'exit codes') return exitCodeTable();
  if (kind === 'commands') return commandTable();
  const command = name === undefined ? main : commands.find((one) => one.name === name);
  if (command === undefined) return '';
  return name === undefined
    ? `    ${main.usage}\n\n${optionList(main)}${main.after.map((line) => `\n\n${line}`).join('')}`
    : `### ${name}\n\n\`${command.usage}\`: ${command.about}${command.options.length > 0 ? '\n\n' : ''}${optionList(command)}`;
}

function optionList({ options }) {
  return options.map(([term, about]) => `- \`${term}\`: ${about}`).join('\n');
}

/** Those that do something: `cache` is nothing without the word behind it. */
function commandTable() {
  const rows = commands
    .filter(({ commands: own }) => own.length === 0)
    .map(({ name, about }) => `| [${name}](#${name.replaceAll(' ', '-')}) | ${about} |`);
  return ['| command | what it does |', '|---|---|', ...rows].join('\n');
}
