const COMMENT = /\/\*[\s\S]*?(?:\*\/|$)/g;
const DIRECTIVE = /^[ \t]*#[ \t]*(if|ifdef|ifndef|endif|define|include)\b[ \t]*([^\r\n]*)/gm;

/**
 * Whether no kernel can read a source: it includes `<sys/...>` outside of any `#if`, which is the C library's, and a kernel is
 * compiled without that. Drivers that are for FreeBSD as well have such headers.
 *
 * @param isOwn whether a header such as `sys/types.h` is one of the driver's
 */
export function isForAnotherSystem(text: string, isOwn: (header: string) => boolean): boolean {
  const directives = [...text.replace(COMMENT, ' ').matchAll(DIRECTIVE)];
  let depth = hasGuard(directives) ? -1 : 0;
  for (const [, word = '', rest = ''] of directives) {
    if (word.startsWith('if')) depth++;
    if (word === 'endif') depth--;
    const header = word === 'include' ? /^<(sys\/\w+\.h)>/.exec(rest)?.[1] : undefined;
    if (header !== undefined && depth === 0 && !isOwn(header)) return true;
  }
  return false;
}

function hasGuard([first, second]: readonly RegExpExecArray[]): boolean {
  const [name = ''] = /^\w+/.exec(first?.[2] ?? '') ?? [];
  const [defined = ''] = /^\w+/.exec(second?.[2] ?? '') ?? [];
  return first?.[1] === 'ifndef' && second?.[1] === 'define' && name === defined;
}
