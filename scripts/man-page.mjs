#!/usr/bin/env node
// Usage: scripts/man-page.mjs [FILE]
//
// Writes the manual page compat-gen(1) into FILE [dist/compat-gen.1]: what the built program's --help says of all
// commands, its exit codes, and where to read on. `npm pack` makes it.
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { commandsOf, readHelp } from './command-help.mjs';
import { exitCodeTable } from './exit-codes.mjs';

const REPO = fileURLToPath(new URL('..', import.meta.url));
const file = process.argv[2] ?? path.join(REPO, 'dist/compat-gen.1');
const { version } = JSON.parse(readFileSync(path.join(REPO, 'package.json'), 'utf8'));

const main = await readHelp([]);
const commands = (await commandsOf(main)).filter(({ commands: own }) => own.length === 0);
const lines = [
  `.TH COMPAT\\-GEN 1 "" "compat\\-gen ${text(version)}" "User Commands"`,
  '.SH NAME',
  'compat\\-gen \\- build one Linux driver source on many kernels',
  '.SH SYNOPSIS',
  `.B ${text(main.usage)}`,
  '.SH DESCRIPTION',
  body(`${main.about}.`),
  ...main.after.flatMap((paragraph) => ['.PP', body(paragraph)]),
  '.SH OPTIONS',
  ...main.options.flatMap(term),
  '.SH COMMANDS',
  ...commands.flatMap(({ usage, about, options }) => [
    '.SS',
    text(usage.replace(/^compat-gen /, '').replace(' [options]', '')),
    body(`${about}.`),
    ...options.flatMap(term),
  ]),
  '.SH EXIT STATUS',
  ...exitCodes().flatMap(term),
  '.SH FILES',
  ...term(['compat.toml', 'how a module is built; without one, the defaults hold']),
  ...term(['cocci_cache/', 'patches, by the fingerprint of a kernel']),
  ...term(['$XDG_CACHE_HOME/compat-gen', 'what is kept for a user from run to run']),
  ...term(['$XDG_CONFIG_HOME/compat-gen/rules', "a user's own rules"]),
  '.SH SEE ALSO',
  '.BR spatch (1),',
  '.BR dkms (8)',
];
writeFileSync(file, `${lines.join('\n')}\n`);

/** A word and what it means. */
function term([word, about]) {
  return ['.TP', `.B ${text(word)}`, body(about) || '\\&'];
}

/** The rows of the table in docs/commands.md, without their marks. */
function exitCodes() {
  return exitCodeTable()
    .split('\n')
    .slice(2)
    .map((row) => row.split('|').map((cell) => cell.trim()))
    .map(([, code, meaning]) => [code, meaning.replaceAll('`', '')]);
}

/** A paragraph, in lines of up to 78 letters. */
function body(words) {
  const broken = words.replace(/(.{1,70})(?: +|$)/g, '$1\n').trimEnd();
  return broken.split('\n').map(text).join('\n');
}

/** Words as roff shows them: nothing in them is a request or an escape, and a hyphen can be copied. */
function text(words) {
  return words
    .replaceAll('\\', '\\e')
    .replaceAll('-', '\\-')
    .replace(
      /[^\0-\x7f]/g,
      (letter) => `\\[u${letter.codePointAt(0).toString(16).toUpperCase().padStart(4, '0')}]`,
    )
    .replace(/^[.']/, '\\&$&');
}
