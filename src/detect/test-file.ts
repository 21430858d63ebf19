import { readFile } from 'node:fs/promises';
import path from 'node:path';
import * as z from 'zod';
import { CompatError } from '../core/errors.js';
import { isMissing, sha256 } from '../core/files.js';

/** A compat test: a small C file that compiles where a kernel has a certain API. */
export interface CompatTest {
  /** The file name without `.c`; conditions name the test by it. */
  name: string;
  /** Absolute path. */
  file: string;
  digest: string;
  /** Whether the answer may hang on where the file lies, and not on its text alone. */
  placed: boolean;
  /** Symbols that must be in Module.symvers too. */
  exports: readonly string[];
  origin: 'module' | 'library';
}

/** The JSON object in a test's opening comment. Unknown keys are notes for readers, and stay. */
const About = z.object({ exports: z.array(z.string()).default([]) });

/** Reads a test file. Throws TEST_FILE when it is missing or its opening JSON comment is malformed. */
export async function readCompatTest(
  file: string,
  origin: CompatTest['origin'],
): Promise<CompatTest> {
  const bytes = await readFile(file).catch((cause: unknown) => {
    if (!isMissing(cause)) throw cause;
    throw new CompatError('TEST_FILE', `compat test ${file} does not exist`, { cause });
  });
  const text = bytes.toString('latin1');
  return {
    name: path.basename(file, '.c'),
    file,
    digest: sha256(bytes),
    placed: /__FILE__|include(?!\s*<)/.test(text),
    exports: about(text, file).exports,
    origin,
  };
}

function about(text: string, file: string): z.infer<typeof About> {
  // Tests of other projects may open with a comment in plain words, or none: only `{` announces JSON.
  const json = /^\s*\/\*\s*(\{[\s\S]*?)\*\//.exec(text)?.[1];
  if (json === undefined) return { exports: [] };
  try {
    return About.parse(JSON.parse(json));
  } catch (cause) {
    throw new CompatError('TEST_FILE', `${file}: the comment at its top is no valid JSON object`, {
      hint: 'It reads like /* { "version": "v6.16", "commit": "…", "comment": "…", "exports": ["name"] } */',
      cause,
    });
  }
}
