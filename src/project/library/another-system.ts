const COMMENT = /\/\*[\s\S]*?\*\//g;
const DIRECTIVE = /^[ \t]*#[ \t]*(if|ifdef|ifndef|endif|define|include)\b[ \t]*([^\r\n]*)/gm;

/**
 * Whether no kernel can read a source: it includes `<sys/...>` outside of any `#if`, which is the C library's, and a kernel is
 * compiled without that. Drivers that are for FreeBSD as well have such headers.
 */
export function isForAnotherSystem(text: string): boolean {
  const directives = [...text.replace(COMMENT, ' ').matchAll(DIRECTIVE)];
  let depth = hasGuard(directives) ? -1 : 0;
  for (const [, word = '', rest = ''] of directives) {
    if (word.startsWith('if')) depth++;
    if (word === 'endif') depth--;
    if (word === 'include' && depth === 0 && /^<sys\/\w+\.h>/.test(rest)) return true;
  }
  return false;
}

function hasGuard([first, second]: readonly RegExpExecArray[]): boolean {
  const [name = ''] = /^\w+/.exec(first?.[2] ?? '') ?? [];
  const [defined = ''] = /^\w+/.exec(second?.[2] ?? '') ?? [];
  return first?.[1] === 'ifndef' && second?.[1] === 'define' && name === defined;
}
