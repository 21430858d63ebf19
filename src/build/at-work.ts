import { type FilePatch, readPatch } from '../patch/index.js';
import { type Rule, writtenRules } from '../rules/index.js';

/** What a patch does, for a person: the rules that it shows, and the files that it changes. */
export interface AtWork {
  rules: string[];
  files: string[];
}

/** A patch (latin1), its file, for messages, and the rules that made it, as its entry tells them. */
interface Made {
  patch: string;
  where: string;
  changing: readonly string[] | undefined;
}

/**
 * The rules that made a patch, and the files that it changes. Where its entry does not tell the rules, as none did before
 * version 2 of the manifest, they are told from the text: those whose words the patch takes away or brings. Throws what
 * reading a patch throws.
 *
 * @param rules all that apply: one that finds nothing to change makes no patch
 */
export function atWork({ patch, where, changing }: Made, rules: readonly Rule[]): AtWork {
  if (patch === '') return { rules: [], files: [] };
  const files = readPatch(patch, where);
  return {
    rules: writtenRules(changing ?? shownIn(files, rules)),
    files: files.map(({ path }) => path),
  };
}

/** Of two rules that do the same, both. */
function shownIn(files: readonly FilePatch[], rules: readonly Rule[]): string[] {
  const moved = files.flatMap(changesOf).map((text) => changedIn(text));
  return rules.filter((rule) => isShown(rule, files, moved)).map(({ name }) => name);
}

/** The words of a change: which went, which came, and all of it. */
interface Moved {
  gone: Set<string>;
  come: Set<string>;
  holds: (word: string) => boolean;
}

function isShown(rule: Rule, files: readonly FilePatch[], moved: readonly Moved[]): boolean {
  if (rule.kind === 'patch') return namedIn(rule.text, files);
  const own =
    rule.kind === 'cocci'
      ? changedIn(rule.text, metavariables(rule.text))
      : changedIn(rule.text.replace(/^/gm, '+'));
  const isPlain = own.gone.size + own.come.size === 0;
  return moved.some(({ gone, come, holds }) =>
    isPlain ? rule.touches.some(holds) : meet(own.gone, gone) || meet(own.come, come),
  );
}

function namedIn(text: string, files: readonly FilePatch[]): boolean {
  const own = readPatch(text, 'rule').map(({ path }) => path);
  return files.some(({ path }) => own.includes(path));
}

/** The text of each run of changed lines, with their signs. */
function changesOf({ hunks }: FilePatch): string[] {
  return hunks.flatMap(({ body }) =>
    body
      .map(({ op, text }) => (op === ' ' ? '\0' : `${op}${text.trimEnd()}\n`))
      .join('')
      .split(/\0+/)
      .filter((run) => run !== ''),
  );
}

/** Words that any two changes may share: of C, of its preprocessor, and numbers. */
const COMMON =
  /^(?:bool|break|case|char|const|continue|default|define|do|else|enum|extern|false|for|goto|h|if|include|inline|int|linux|long|NULL|return|short|signed|sizeof|static|struct|switch|true|typedef|typeof|union|unsigned|void|volatile|while|\d.*)$/;

function changedIn(text: string, but: ReadonlySet<string> = new Set()): Moved {
  const [removed, added] = ['-', '+'].map((sign) => {
    const lines = text.split('\n').filter((line) => line.startsWith(sign));
    return new Set(lines.flatMap((line) => line.slice(1).match(/\w+/g) ?? []));
  }) as [Set<string>, Set<string>];
  const only = (of: Set<string>, other: Set<string>): Set<string> =>
    new Set([...of].filter((word) => !other.has(word) && !but.has(word) && !COMMON.test(word)));
  return {
    gone: only(removed, added),
    come: only(added, removed),
    // A header's name is no word.
    holds: (word) => (/\W/.test(word) ? text.includes(word) : removed.has(word) || added.has(word)),
  };
}

/** All words between a rule's header and the `@@` that ends its declarations. */
function metavariables(text: string): Set<string> {
  const declared = [...text.matchAll(/^@[^@\n]*@[^\n]*\n([\s\S]*?)^@@/gm)];
  return new Set(declared.flatMap(([, names = '']) => names.match(/\w+/g) ?? []));
}

function meet(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return [...a].some((word) => b.has(word));
}
