/** What the words of a compiler, or of modpost, for one error say that it is about. */
export interface About {
  /** A function, type, macro, member, header or symbol; undefined where the words do not tell. */
  api: string | undefined;
  /** Whether `api` is a member, and of which struct, where the words tell that. */
  member?: { struct: string | undefined } | undefined;
  /** The namespace that the module would have to import, MODULE_IMPORT_NS. */
  namespace?: string | undefined;
}

const Q = '[‘\'`"]([\\w./-]+)[’\'"]';

/**
 * What gcc's and clang's words for an error say that it is about, the first that fits. Of "‘struct s’ has no
 * member named ‘m’" that is the member: rules touch members, too.
 */
const ABOUT: readonly RegExp[] = [
  /([\w/.-]+\.h): No such file or directory/,
  /'([\w/.-]+\.h)' file not found/,
  new RegExp(`no member named ${Q}`),
  new RegExp(`implicit declaration of function ${Q}`),
  new RegExp(`undeclared function ${Q}`),
  new RegExp(`(?:few|many) arguments to function (?:call )?${Q}`),
  new RegExp(`macro ${Q} (?:requires|passed)`),
  new RegExp(`passing argument \\d+ of ${Q}`),
  new RegExp(`incompatible type for argument \\d+ of ${Q}`),
  new RegExp(`unknown type name ${Q}`),
  new RegExp(`${Q} undeclared`),
  new RegExp(`use of undeclared identifier ${Q}`),
  new RegExp(`conflicting types for ${Q}`),
  new RegExp(`redefinition of ${Q}`),
  new RegExp(`declaration of ${Q} follows`),
  /(?:undefined|incomplete) type [\u2018'](?:struct |union |enum )?(\w+)/,
  /type defaults to .* in declaration of [\u2018'](\w+)/,
];

const NO_MEMBER =
  /[\u2018'](?:const )?(?:struct |union )?(\w+)[\u2019'](?: \{aka.*?\})? has no member named|no member named '\w+' in '(?:struct |union )?(\w+)'/;

const NAMESPACE = /from namespace ["']?(\S+?)["']?, but does not import it/;

/** Up to v6.12, and since: `ERROR: modpost: a.ko: symbol 'x' undefined!`. */
const SYMBOL =
  /"(\w+)" \[.*\] undefined!|symbol '(\w+)' undefined!|uses symbol ["']?(\w+)["']? from namespace|GPL-(?:only|incompatible).*'(\w+)'/;

/** What an error of gcc or clang is about, by its message: the words behind "error: ". */
export function aboutCompilerError(message: string): About {
  const api = ABOUT.map((pattern) => pattern.exec(message)?.[1]).find((name) => name !== undefined);
  if (!/no member named/.test(message)) return { api };
  const [, gcc, clang] = NO_MEMBER.exec(message) ?? [];
  return { api, member: { struct: gcc ?? clang } };
}

/** What an error of modpost is about, by its message: the words behind "ERROR: modpost: ". */
export function aboutModpostError(message: string): About {
  const [, ...names] = SYMBOL.exec(message) ?? [];
  return {
    api: names.find((name) => name !== undefined),
    namespace: NAMESPACE.exec(message)?.[1],
  };
}
