/** An option by which spatch looks into headers, or into fewer than it would. */
const ABOUT_HEADERS = /^(?:--?(?:[a-z_-]*include[a-z_-]*)|-I)/;

/**
 * Whether a process with this part may read the headers that a C file includes. spatch (1.0.6 to 1.3) does if one of the
 * semantic patches has an expression of a type, or a local one, as a metavariable, or an option says so; else it opens none
 * (cocci.ml, choose_includes). Whatever is declared in a way that this does not know counts as such.
 */
export function readsHeaders(
  { text, withHeaders = false }: { text: string; withHeaders?: boolean },
  args: readonly string[],
): boolean {
  if (withHeaders || args.some((arg) => ABOUT_HEADERS.test(arg))) return true;
  return !declarations(text)?.every((one) => WITHOUT_TYPE.some((form) => form.test(one)));
}

/** An option that says which headers spatch opens, whatever the semantic patches are. */
const CHOOSES = /^--?(?:all|recursive|local|no)[-_]includes$/;

/** What spatch is told for parts where one is to have the headers read that others of its rule have read. */
export function argsForHeaders(
  parts: readonly { withHeaders: boolean }[],
  args: readonly string[],
): string[] {
  if (!parts.some(({ withHeaders }) => withHeaders)) return [];
  return args.some((arg) => CHOOSES.test(arg)) ? [] : ['--local-includes'];
}

/** The words of those metavariables of a semantic patch that have a type of C; undefined where it is laid out otherwise. */
export function typedWords({ text }: { text: string }): ReadonlySet<string> | undefined {
  const typed = declarations(text)?.filter((one) => !WITHOUT_TYPE.some((form) => form.test(one)));
  return typed && new Set(typed.join(' ').match(/[A-Za-z_]\w*/g));
}

const NAME = String.raw`[A-Za-z_]\w*(?:\.[A-Za-z_]\w*)?`;
const NAMES = String.raw`${NAME}(?:\s*,\s*${NAME})*`;

const WITHOUT_TYPE = [
  /^\s*$/,
  /^\s*(?:fresh\s+identifier|identifier|position|type|typedef|symbol|statement|declarer\s+name|iterator\s+name)\b/,
  new RegExp(String.raw`^\s*expression(?:\s+list(?:\s*\[\s*\w+\s*\])?)?\s+${NAMES}\s*$`),
];

const HEADER = /^@[^@]*@[ \t]*$/;

/** What stands between the header of each semantic patch and its `@@`; undefined where that is laid out otherwise. */
function declarations(text: string): string[] | undefined {
  const found: string[] = [];
  let open: string[] | undefined;
  for (const line of text.split('\n')) {
    if (open !== undefined && /^@@[ \t]*$/.test(line)) {
      found.push(...open.join('\n').split(';'));
      open = undefined;
    } else if (open === undefined && /^@@[ \t]+@@[ \t]*$/.test(line)) {
      // It declares nothing.
    } else if (line.startsWith('@')) {
      if (open !== undefined || !HEADER.test(line)) return undefined;
      open = [];
    } else open?.push(line.replace(/\/\/.*$/, ''));
  }
  return open === undefined ? found : undefined;
}
