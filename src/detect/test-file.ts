import * as v from 'valibot';
import { sha256 } from '../core/bytes.js';
import { CompatError } from '../core/errors.js';
import { readWithin } from '../core/files/bounded.js';
import { isMissing, readNowIfThere } from '../core/files/missing.js';
import { unspliced } from './unspliced.js';

/** A compat test: a small C file that compiles where a kernel has a certain API. */
export interface CompatTest {
  /** The file name without `.c`; conditions name the test by it. */
  name: string;
  /** Absolute path. */
  file: string;
  /** latin1, as it was read; `digest` is of that. */
  text: string;
  digest: string;
  /** Whether the answer may depend on where the file lies, and not on its text alone. */
  placed: boolean;
  /** Symbols that must be in Module.symvers too. */
  exports: readonly string[];
  origin: 'module' | 'user' | 'library';
}

/** The JSON object in a test's opening comment. Unknown keys are notes for readers, and stay. */
const About = v.object({ exports: v.optional(v.array(v.string()), []) });

/** What a test's opening comment says for readers. */
const Notes = v.object({
  version: v.optional(v.string()),
  commit: v.optional(v.string()),
  comment: v.optional(v.string()),
});
export type TestNotes = v.InferOutput<typeof Notes>;

/**
 * Reads a test file. Throws TEST_FILE when it is missing or its opening JSON comment is malformed.
 * Like rules and sources it is read in one go: for many small files libuv's threads cost more than
 * the reading.
 */
export function readCompatTest(file: string, origin: CompatTest['origin']): CompatTest {
  const bytes = contentOf(file);
  const text = bytes.toString('latin1');
  return {
    name: testName(file),
    file,
    text,
    digest: sha256(bytes),
    placed: tellsThePlace(text),
    exports: about(text, file).exports,
    origin,
  };
}

/**
 * Whether an answer can depend on where the test lies: on its name, whole or pasted together, or on what is
 * searched for beside it. Where it only seems so, that costs a compile in each checkout.
 */
function tellsThePlace(text: string): boolean {
  const joined = unspliced(text);
  // Prose; only a trigraph could end it elsewhere.
  const code = joined.replace(/^\s*\/\*[\s\S]*?\*\//, '');
  return joined.includes('??') || NAMES_ITSELF.test(code) || SEARCHES_BESIDE.test(code);
}

const NAMES_ITSELF = /FILE|TIMESTAMP|##|%:%:/;
const SEARCHES_BESIDE =
  /paste|concat|\bimport\b|incbin|\.include|\bembed\b|__has_|pragma|include(?!\s*<)/i;

/** Whether the file still says what was read. */
export function isUnchanged({ file, digest }: CompatTest): boolean {
  const bytes = readNowIfThere(file);
  return bytes !== undefined && sha256(bytes) === digest;
}

/** The name by which conditions know a test file. */
export function testName(file: string): string {
  // Not by path.basename(), which looks at one character after the other: a start-up asks for some hundred names.
  return file.slice(file.lastIndexOf('/') + 1).replace(/(?<=.)\.c$/, '');
}

/** A real one has some hundred. */
const MOST_BYTES = 1024 * 1024;

function contentOf(file: string): Buffer {
  try {
    return readWithin(file, MOST_BYTES, 'a compat test');
  } catch (cause) {
    if (!isMissing(cause)) throw cause;
    throw new CompatError('TEST_FILE', `compat test ${file} does not exist`, { cause });
  }
}

function about(text: string, file: string): v.InferOutput<typeof About> {
  return opening(About, text, file) ?? { exports: [] };
}

/** What a test (latin1) says of itself for readers. Throws TEST_FILE for a malformed comment. */
export function testNotes({ text, file }: Pick<CompatTest, 'text' | 'file'>): TestNotes {
  return opening(Notes, Buffer.from(text, 'latin1').toString(), file) ?? {};
}

function opening<T>(shape: v.GenericSchema<unknown, T>, text: string, file: string): T | undefined {
  // Tests of other projects may open with a comment in plain words, or none: only `{` announces JSON.
  const json = /^\s*\/\*\s*(\{[\s\S]*?)\*\//.exec(text)?.[1];
  if (json === undefined) return undefined;
  try {
    return v.parse(shape, JSON.parse(json));
  } catch (cause) {
    throw new CompatError(
      'TEST_FILE',
      `${file}: the comment at its top is not a valid JSON object`,
      {
        hint: 'It reads like /* { "version": "v6.16", "commit": "…", "comment": "…", "exports": ["name"] } */',
        cause,
      },
    );
  }
}
