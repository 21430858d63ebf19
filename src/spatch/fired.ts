/** What one semantic patch of a process did, as --debug tells it. */
export interface Fired {
  /** Its name; where it has none, the line (from 1) on which it starts. */
  rule: string | number;
  /** Whether it changed something in a file or in a header that was read with it. */
  changed: boolean;
  /** Whether it matched, be it that it only looks for something. */
  matched: boolean;
  /** What its metavariables stood for where it changed how a function is declared: `["f", "turn"]`. */
  bound: [string, string][];
  /** The identifiers that stand for metavariables which others inherit from it or from one before it: `["r.f", "turn"]`. */
  inherited: [string, string][];
}

/**
 * Under --debug spatch (1.0.7 to 1.3) prints on stdout, for each semantic patch, and for each that it adds to change a
 * function's prototypes (function_prototypes.ml), a block
 *
 *     -----------------------------------------------------------------------
 *     rule starting on line 12 =
 *     -----------------------------------------------------------------------
 *     binding in = []
 *     …
 *                    with rule_elem: -old
 *                                      >>> new
 *                    with binding: [r.f --> id turn]
 *          binding out = []
 *
 * (cocci.ml, pretty_print_engine.ml); "binding out" only where something matched, "with rule_elem" only
 * where that is to be changed. More of it, without these titles, goes to stderr.
 */
export function readFired(stdout: string): Fired[] {
  const pieces = stdout.split(/^-{40,}\n(.+?) = *\n-{40,}\n/m);
  const blocks: Fired[] = [];
  for (let at = 1; at < pieces.length; at += 2) {
    const [title = '', said = ''] = [pieces[at], pieces[at + 1]];
    const [, tied] = /^proto for (.*)$/.exec(title) ?? [];
    blocks.push({
      rule: nameOrLine(tied ?? title),
      changed: CHANGES.test(said),
      matched: tied === undefined && MATCHES.test(said),
      bound: tied === undefined ? [] : boundIn(said),
      inherited: inheritedIn(said),
    });
  }
  return blocks;
}

const CHANGES = /^ *with rule_elem: /m;
const MATCHES = /^ *binding out = /m;

/** Each once: spatch tells it for each place. */
function boundIn(said: string): [string, string][] {
  const found = [...said.matchAll(/\.(\w+)\s+-->\s+id\s+([A-Za-z_]\w*)/g)];
  return [
    ...new Map(
      found.map(([all, name = '', id = '']) => [all, [name, id] as [string, string]]),
    ).values(),
  ];
}

function inheritedIn(said: string): [string, string][] {
  const found = said.matchAll(/\b([A-Za-z_]\w*\.\w+)\s+-->\s+id\s+([A-Za-z_]\w*)/g);
  return [
    ...new Map(
      [...found].map(([, name = '', id = '']) => [`${name} ${id}`, [name, id] as [string, string]]),
    ).values(),
  ];
}

export function nameOrLine(title: string): string | number {
  const [, line] = /^rule starting on line (\d+)$/.exec(title) ?? [];
  return line === undefined ? title : Number(line);
}
