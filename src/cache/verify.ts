import path from 'node:path';
import { byBytes, sha256 } from '../core/bytes.js';
import { Answers, fingerprint as digestOf } from '../header/index.js';
import { damaged } from './damage.js';
import {
  ENTRY_FILES,
  type Entry,
  type Form,
  HEADER_FILE,
  isSignedFile,
  MANIFEST_FILE,
  PATCH_FILE,
  RELEASES_FILE,
  RULES_FILE,
  SUMS_FILE,
} from './entry.js';
import { parseReleases, rulesText, sumLine, sumsText } from './format.js';
import { type Manifest, parseManifest } from './manifest.js';
import type { Files } from './store/index.js';

/**
 * Verifies an entry as its files were read: compat.h against the fingerprint, and the patch, rules.txt,
 * SHA256SUMS and manifest.json against one another. Nothing depends on kernelrelease.txt: it is taken as
 * it is. Throws CACHE_DAMAGED, naming the file, what was expected of it and what was found.
 *
 * @param dir where the files are from, for messages
 * @param prefix of the macros of compat.h
 */
export function checkEntry(dir: string, fingerprint: string, files: Files, prefix: string): Entry {
  const header = checkHeader(dir, fingerprint, files.get(HEADER_FILE));
  const form = { prefix, algorithm: algorithmOf(fingerprint) };
  const others = [...files.keys()].filter((name) => !ENTRY_FILES.includes(name)).sort(byBytes);
  const entry = {
    fingerprint,
    dir,
    answers: Answers.parse(header, form, path.join(dir, HEADER_FILE)),
    patch: files.get(PATCH_FILE)?.toString('latin1'),
    releases: parseReleases(files.get(RELEASES_FILE) ?? Buffer.alloc(0)),
    others,
    signed: new Map([...files].filter(([name]) => isSignedFile(name))),
  };
  if (!files.has(MANIFEST_FILE)) {
    return { ...entry, rules: undefined, form: formWithoutManifest(dir, files) };
  }
  const manifest = checkManifest(dir, files);
  return { ...entry, rules: manifest.rules.map(({ name }) => name), manifest, form: 'complete' };
}

/**
 * compat.h as latin1, once its digest is the fingerprint; which of the two digests, the name's
 * length tells.
 */
function checkHeader(dir: string, fingerprint: string, bytes: Buffer | undefined): string {
  const file = path.join(dir, HEADER_FILE);
  if (bytes === undefined) throw damaged(file, 'is missing: the entry is only half there');
  const algorithm = algorithmOf(fingerprint);
  const found = digestOf(bytes, algorithm);
  if (found !== fingerprint) {
    throw damaged(
      file,
      `is not what its directory is named after: expected ${algorithm} ${fingerprint}, found ${found}`,
    );
  }
  return bytes.toString('latin1');
}

/** What a compat.h says, if it is what its fingerprint was made of. */
export function provenAnswers(
  header: Buffer,
  fingerprint: string,
  prefix: string,
): Answers | undefined {
  const form = { prefix, algorithm: algorithmOf(fingerprint) };
  if (digestOf(header, form.algorithm) !== fingerprint) return undefined;
  return Answers.parse(header.toString('latin1'), form, HEADER_FILE);
}

/** The digest that made a fingerprint: 64 hex digits are SHA-256, 32 are MD5 (DRBD's). */
function algorithmOf(fingerprint: string): 'sha256' | 'md5' {
  return fingerprint.length === 64 ? 'sha256' : 'md5';
}

function formWithoutManifest(dir: string, files: Files): Form {
  const orphan = [SUMS_FILE, RULES_FILE].find((name) => files.has(name));
  if (orphan !== undefined) {
    throw damaged(path.join(dir, MANIFEST_FILE), `is missing, but ${orphan} is there`);
  }
  return files.has(PATCH_FILE) ? 'foreign' : 'header only';
}

/**
 * SHA256SUMS is asked first whether it knows this manifest.json, so that a damaged one is not taken
 * for one of a newer version; that version's own files are not judged.
 */
function checkManifest(dir: string, files: Files): Manifest {
  const bytes = needed(dir, files, MANIFEST_FILE);
  const sums = needed(dir, files, SUMS_FILE).toString('latin1');
  const line = sumLine(bytes, MANIFEST_FILE);
  const found = sums.match(/^.* {2}manifest\.json\n/m)?.[0] ?? '';
  if (found !== line) throw sumsDiffer(dir, line, found);

  const manifest = parseManifest(bytes, path.join(dir, MANIFEST_FILE));
  const patch = needed(dir, files, PATCH_FILE);
  if (sha256(patch) !== manifest.patch.sha256) {
    throw damaged(
      path.join(dir, PATCH_FILE),
      `is not what ${MANIFEST_FILE} says: expected sha256 ${manifest.patch.sha256}, found ${sha256(patch)}`,
    );
  }
  const rules = needed(dir, files, RULES_FILE);
  const expected = rulesText(manifest.rules.map(({ name }) => name));
  if (!rules.equals(Buffer.from(expected))) {
    throw damaged(
      path.join(dir, RULES_FILE),
      `is not what ${MANIFEST_FILE} says: ${firstDifference(expected, rules.toString('utf8'))}`,
    );
  }
  const right = sumsText({
    [HEADER_FILE]: needed(dir, files, HEADER_FILE),
    [PATCH_FILE]: patch,
    [RULES_FILE]: rules,
    [MANIFEST_FILE]: bytes,
  });
  if (sums !== right) throw sumsDiffer(dir, right, sums);
  return manifest;
}

function needed(dir: string, files: Files, name: string): Buffer {
  const bytes = files.get(name);
  if (bytes === undefined) {
    throw damaged(path.join(dir, name), `is missing, but ${MANIFEST_FILE} is there`);
  }
  return bytes;
}

function sumsDiffer(dir: string, expected: string, found: string): Error {
  return damaged(
    path.join(dir, SUMS_FILE),
    `does not agree with the files beside it: ${firstDifference(expected, found)}`,
  );
}

/** The first line in which two texts differ. */
function firstDifference(expected: string, found: string): string {
  const [want, have] = [expected.split('\n'), found.split('\n')];
  const at = want.findIndex((line, index) => line !== have[index]);
  const index = at === -1 ? want.length : at;
  return `expected ${quoted(want[index])}, found ${quoted(have[index])}`;
}

function quoted(line: string | undefined): string {
  return line === undefined ? 'nothing more' : JSON.stringify(line.slice(0, 100));
}
