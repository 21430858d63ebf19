/**
 * A cast to a pointer to a function that returns a pointer, `(struct page *(*)(int))`. spatch 1.1.1 dies when it has
 * to print a function that holds one ("parenType", pretty_print_c.ml); 1.3 does not.
 */
const CAST =
  /\((?:[A-Za-z_]\w*[ \t]+)*[A-Za-z_]\w*[ \t]*\*+[ \t]*\([ \t]*\*[ \t]*\)[ \t]*\([^()\n]*\)[ \t]*\)/g;

/** What stands for such a cast: a cast as well, so that nothing else reads otherwise. */
const MASK = /\(struct compat_gen_cast_(\d+) ?\*\)/g;

/** A file with these casts hidden behind others; undefined where it has none. */
export interface Hidden {
  bytes: Buffer;
  casts: string[];
}

export function hideCasts(bytes: Buffer): Hidden | undefined {
  const casts: string[] = [];
  const text = bytes.toString('latin1').replace(CAST, (cast) => {
    casts.push(cast);
    return `(struct compat_gen_cast_${casts.length - 1} *)`;
  });
  return casts.length === 0 ? undefined : { bytes: Buffer.from(text, 'latin1'), casts };
}

/** The casts put back, wherever spatch has left them. */
export function showCasts(bytes: Buffer, casts: readonly string[]): Buffer {
  const text = bytes.toString('latin1');
  return Buffer.from(
    text.replace(MASK, (mask, index) => casts[Number(index)] ?? mask),
    'latin1',
  );
}
