import { access, stat } from 'node:fs/promises';
import path from 'node:path';
import { sha256 } from '../core/bytes.js';
import { ifThere, readIfThere } from '../core/files/missing.js';
import { programFile } from '../core/program-file.js';
import type { Rule } from '../rules/index.js';

/** A file that spatch reads beside the rules and the sources. */
export interface InputFile {
  /** The same on every machine: what compat.toml or the rule calls it, or what it is to spatch. */
  name: string;
  sha256: string;
}

/** How spatch is run. */
export interface RunWith {
  /** A program, or a wrapper and its arguments with the program at the end. */
  command: readonly string[];
  args: readonly string[];
  /** Absolute. */
  macroFile?: string | undefined;
}

/** What spatch reads on every run, from its own directory: isomorphisms and macros. */
const OWN_FILES = ['standard.h', 'standard.iso'];

/**
 * The files that spatch reads beside rules and sources, as far as they can be known without a process: its own
 * isomorphisms and macros, the macro file of compat.toml, and files that an argument or a rule names by an absolute
 * path. What a script opens under a name that it composes, headers that a -I outside of the module brings, and the
 * files of a spatch behind a wrapper can't be seen. Files that are not there are left out.
 */
export async function inputFiles(
  env: NodeJS.ProcessEnv,
  { command, args, macroFile }: RunWith,
  rules: readonly Rule[],
): Promise<InputFile[]> {
  const named = [...args.flatMap(pathsInWord), ...rules.flatMap(filesNamedBy)];
  const files = new Map<string, string>(named.map((file) => [file, file]));
  if (macroFile !== undefined) files.set('spatch.macro-file', macroFile);
  const found = await Promise.all([...files].map(([name, file]) => digested(name, file)));
  const own = await ownFiles(env, command, rules.flatMap(isosNamedBy));
  return [...found.flat(), ...own];
}

/** Whether an input is one that comes with a version of spatch. */
export function isOwnFile({ name }: InputFile): boolean {
  return !name.includes('/') && name !== 'spatch.macro-file';
}

/**
 * spatch's own files, from $COCCINELLE_HOME, from beside the program, or from ../lib/coccinelle (config.ml). They have
 * their plain names where they are what the program came with, since its version then stands for them.
 */
async function ownFiles(
  env: NodeJS.ProcessEnv,
  [program, ...more]: readonly string[],
  isos: readonly string[],
): Promise<InputFile[]> {
  if (program === undefined || more.length > 0) return [];
  const names = [...OWN_FILES, ...isos];
  const dir = await ownDir(program, env);
  const shipped = dir === undefined ? [] : await digestsIn(dir, names);
  const { COCCINELLE_HOME } = env;
  if (!COCCINELLE_HOME) return shipped;
  const used = await digestsIn(COCCINELLE_HOME, names);
  return used.map((file) => {
    const same = shipped.some(({ name, sha256 }) => name === file.name && sha256 === file.sha256);
    return same ? file : { ...file, name: `$COCCINELLE_HOME/${file.name}` };
  });
}

async function digestsIn(dir: string, names: readonly string[]): Promise<InputFile[]> {
  const found = await Promise.all(names.map((name) => digested(name, path.join(dir, name))));
  return found.flat();
}

/** Where the program keeps its own files; undefined where that can't be told. */
async function ownDir(program: string, env: NodeJS.ProcessEnv): Promise<string | undefined> {
  const file = programFile(program, env);
  if (file === undefined) return undefined;
  for (const dir of ['.', '../lib/coccinelle', '../lib64/coccinelle']) {
    const own = path.join(path.dirname(file), dir);
    if (await ifThere(access(path.join(own, 'standard.iso')).then(() => true))) return own;
  }
  return undefined;
}

/** The file by its name and digest; none where it does not exist, or is not a regular one. */
async function digested(name: string, file: string): Promise<InputFile[]> {
  const found = await ifThere(stat(file));
  if (!found?.isFile()) return [];
  const bytes = await readIfThere(file);
  return bytes === undefined ? [] : [{ name, sha256: sha256(bytes) }];
}

/** Absolute paths of a rule's own: for `using`, for spatch, and in strings of its scripts. */
function filesNamedBy({ kind, text }: Rule): string[] {
  if (kind !== 'cocci') return [];
  const lines = text.match(/^\s*#\s*spatch\b.*$/gm) ?? [];
  const isos = [...text.matchAll(/\busing\s+"([^"\n]+)"/g)].map(([, file = '']) => file);
  const strings = HAS_SCRIPT.test(text) ? [...text.matchAll(STRING)].map(([, , file]) => file) : [];
  const named = [...lines.flatMap((line) => line.trim().split(/\s+/)), ...isos];
  return [...named.flatMap(pathsInWord), ...strings.filter((file) => file !== undefined)];
}

const HAS_SCRIPT = /\b(?:script|initialize|finalize)\s*:\s*(?:python|ocaml)\b/;
const STRING = /(["'])(\/[^"'\n]+)\1/g;

/** `using <FILE>` of a rule: FILE is looked for among spatch's own. */
function isosNamedBy({ kind, text }: Rule): string[] {
  if (kind !== 'cocci') return [];
  return [...text.matchAll(/\busing\s+<([\w.-]+)>/g)].map(([, file = '']) => file);
}

/** `/x/standard.iso`, `--iso-file=/x/standard.iso`. Relative ones stand in the scratch tree: among the sources. */
function pathsInWord(word: string): string[] {
  const file = word.startsWith('/') ? word : word.slice(word.indexOf('=') + 1);
  return file.startsWith('/') ? [file] : [];
}
