import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { sha256 } from '../../core/bytes.js';
import { CompatError } from '../../core/errors.js';
import { keep, readKept } from '../../core/files/kept.js';
import { statIfThere } from '../../core/files/missing.js';
import { lastingSignature, signatureOf } from '../../core/files/signature.js';
import { stateDir } from '../../core/state-dir.js';
import { testName } from '../../detect/index.js';
import { checkRules, outlineOf, type Rule, ruleOfOutline } from '../../rules/index.js';
import { type KeptLibrary, readKeptLibrary, writeKeptLibrary } from './kept-library.js';
import { type Library, library, libraryDir } from './library.js';
import { readRule, readRules } from './read-rules.js';

/** That of this program, of other versions, and of releases. */
const MOST_KEPT = 16;

/** What is read out of a rule is this program's affair: another one's words are not believed. */
const THIS_PROGRAM = fileURLToPath(import.meta.url);

/** The tests, absolute paths in byte order, and the rules, by name. */
export interface LibraryRules {
  tests: string[];
  rules: Rule[];
  /** Whether the rules name nothing but tests and rules of the library; those of a release may wait for the module's own tests. */
  isChecked: boolean;
}

/**
 * Reads the library that a module is built with. Every run needs the outlines of all its rules, and the text of a few: so
 * the outlines are kept below the user's cache directory, and believed for as long as stat(2) says the same of every
 * folder and rule. Throws what parseRule throws.
 */
export function libraryRules(env: NodeJS.ProcessEnv, root?: string): LibraryRules {
  const dir = libraryDir(root);
  const file = placeFor(dir, env);
  const before = file === undefined ? undefined : readBefore(file, dir);
  return before ?? readNow(file, library(root));
}

function placeFor(libraryDir: string, env: NodeJS.ProcessEnv): string | undefined {
  const { dir, onlyNow } = stateDir(env);
  return onlyNow ? undefined : path.join(dir, 'rules', sha256(libraryDir));
}

/** What was kept, where nothing has changed since; undefined else, and where it is damaged. */
function readBefore(file: string, dir: string): LibraryRules | undefined {
  const bytes = readKept(file);
  const kept = bytes && readKeptLibrary(bytes, dir);
  if (kept === undefined || stateOf(kept, signatureOf) !== kept.state) return undefined;
  const { tests, outlines } = kept;
  const rules = outlines.map((outline) => ruleOfOutline(outline, readRule));
  return { tests, rules, isChecked: true };
}

function readNow(
  file: string | undefined,
  { dir, folders, tests, rules: files }: Library,
): LibraryRules {
  const now = Date.now();
  const rules = readRules(files, 'library', 'when');
  const isChecked = namesItsOwn(rules, tests);
  if (file === undefined || !isChecked) return { tests, rules, isChecked };
  const read = { folders, tests, outlines: rules.map(outlineOf) };
  const state = stateOf(read, (stat) => lastingSignature(stat, now));
  const bytes = state && writeKeptLibrary({ ...read, state }, dir);
  if (bytes) keep(file, bytes, MOST_KEPT);
  return { tests, rules, isChecked };
}

function namesItsOwn(rules: readonly Rule[], tests: readonly string[]): boolean {
  try {
    checkRules(rules, tests.map(testName));
    return true;
  } catch (error) {
    if (error instanceof CompatError) return false;
    throw error;
  }
}

/** What stat(2) says of this program, the folders and the rules, as one digest; undefined where one is missing, or may change unseen. */
function stateOf(
  { folders, outlines }: Pick<KeptLibrary, 'folders' | 'outlines'>,
  signature: typeof signatureOf,
): string | undefined {
  const signatures: string[] = [];
  for (const file of [THIS_PROGRAM, ...folders, ...outlines.map((outline) => outline.file)]) {
    const stat = statIfThere(file);
    const one = stat === undefined ? '' : signature(stat);
    if (one === '') return undefined;
    signatures.push(one);
  }
  return sha256(signatures.join('\n'));
}
