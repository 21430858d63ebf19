import { SCRIPT, sectionsOf } from './pieces.js';
import { wordsOfAll } from './words.js';

/**
 * Macros of <linux/cleanup.h> and <linux/compiler_attributes.h> that stand behind a variable's name, as in
 * `char *text __free(kfree) = read();`. spatch (1.1.1, 1.3) takes such a word for the variable's name, and what it is given for a
 * type, in all of the file: no rule about kfree() finds a call there.
 */
const ATTRIBUTES = ['__free', '__cleanup'];

/**
 * Semantic patches that declare those of the attributes that stand in files, in the line where the first one begins: spatch then
 * knows them in all of its process. The same text where none does, or where it is laid out in another way than sectionsOf() reads.
 * One that looks for the macro's own definition is left as it is: spatch does not read it otherwise. It must stand alone then, as
 * what stands beside it needs the word declared.
 */
export function withAttributes(text: string, files: Iterable<Buffer>, isAlone = true): string {
  const has = wordsOfAll(files);
  const defined = isAlone ? [...text.matchAll(DEFINED)].map(([, name]) => name) : [];
  const names = ATTRIBUTES.filter((name) => has(name) && !defined.includes(name));
  if (names.length === 0) return text;
  const lines = text.split('\n');
  let at = 0;
  for (const { before, variables, body } of sectionsOf(lines) ?? []) {
    at += before.length;
    const [head = ''] = variables;
    if (!SCRIPT.test(head)) {
      lines[at] = head.trimEnd() + names.map((name) => ` attribute name ${name};`).join('');
      break;
    }
    at += variables.length + body.length;
  }
  return lines.join('\n');
}

/** Not in a line that is added. */
const DEFINED = /^-?[ \t]*#[ \t]*(?:define|undef)[ \t]+(\w+)/gm;
