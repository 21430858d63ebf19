/** One variable of a part of a semantic patch. */
export interface Metavariable {
  name: string;
  /** `expression`, `identifier`, `position`…; of one with a C type `expression`, too. */
  kind: string;
  /** The part whose variable it is, as in `old.callback`. */
  from: string | undefined;
}

export interface Line {
  /** Counted from 1, in the whole rule. */
  at: number;
  side: '-' | '+' | ' ';
  /** Without the sign, comments and what stands in strings. */
  text: string;
}

/** What stands between one `@…@` and the next. */
export interface Part {
  /** '' where it has none. */
  name: string;
  /** Its header, as in `@name depends on x@`. */
  header: string;
  at: number;
  variables: Metavariable[];
  body: Line[];
}

/** The parts of a semantic patch that match code, in their order; scripts are left out. */
export function readCocci(text: string): Part[] {
  const lines = text.split('\n').map((line) => line.replace(/"(?:[^"\\]|\\.)*"/g, '""'));
  const parts: Part[] = [];
  for (let at = lines.findIndex(isHeader); at !== -1 && at < lines.length; ) {
    const end = lines.findIndex((line, index) => index >= at && closesHeader(line, index === at));
    if (end === -1) break;
    const header = lines.slice(at, end + 1).join(' ');
    // `@@ @@`: no variables.
    const isBare = /@\s+@@\s*$/.test(header) && end === at;
    const between = isBare
      ? end
      : lines.findIndex((line, index) => index > end && line.trim() === '@@');
    const isPlain = header.trim() === '@@';
    const declared = between === -1 ? lines.length : between;
    const next = nextHeader(lines, declared + 1);
    if (!/\b(?:script|initialize|finalize)\s*:/.test(header)) {
      parts.push({
        name: isPlain ? '' : (/^\s*@\s*(\w+)/.exec(header)?.[1] ?? '').replace(/^depends$/, ''),
        header,
        at: at + 1,
        variables: variablesIn(
          lines
            .slice(end + 1, declared)
            .map(withoutComment)
            .join(' '),
        ),
        body: lines
          .slice(declared + 1, next)
          .map((line, index) => lineOf(line, declared + 2 + index)),
      });
    }
    at = next;
  }
  return parts;
}

const isHeader = (line: string): boolean => /^\s*@/.test(line);

function closesHeader(line: string, isFirst: boolean): boolean {
  return isFirst ? /@.*@\s*$/.test(line) : /@\s*$/.test(line);
}

function nextHeader(lines: readonly string[], from: number): number {
  const at = lines.findIndex((line, index) => index >= from && isHeader(line));
  return at === -1 ? lines.length : at;
}

function withoutComment(line: string): string {
  return line.replace(/\/\/.*$|\/\*.*?\*\//g, '');
}

function lineOf(line: string, at: number): Line {
  const text = withoutComment(line);
  const sign = text[0];
  const side = sign === '-' || sign === '+' ? sign : ' ';
  return { at, side, text: side === ' ' ? text : text.slice(1).replace(/^\+/, '') };
}

const KINDS =
  /^\s*(fresh\s+identifier|identifier|expression\s+list|expression|statement|type|position|constant|typedef|symbol|declarer\s+name|iterator\s+name|declarer|iterator|assignment\s+operator|binary\s+operator|parameter\s+list|parameter|function|local\s+idexpression|idexpression|format|field|metavariable|attribute\s+name)\b/;

function variablesIn(text: string): Metavariable[] {
  return text.split(';').flatMap((declaration) => {
    const kind = KINDS.exec(declaration)?.[1]?.replace(/\s+/g, ' ');
    const named = declaration.slice(
      kind === undefined ? 0 : (KINDS.exec(declaration)?.[0].length ?? 0),
    );
    return split(named).flatMap((one, index): Metavariable[] => {
      // Of a C type its words stand in front of the first.
      const [head = ''] = one.split(/!?=|<=|##/);
      const words = [...head.matchAll(/(?:(\w+)\s*\.\s*)?([A-Za-z_]\w*)/g)];
      const last = words.at(-1);
      if (last?.[2] === undefined || (kind === undefined && index === 0 && words.length < 2))
        return [];
      return [{ name: last[2], kind: kind ?? 'expression', from: last[1] }];
    });
  });
}

/** At commas outside of braces and parentheses. */
function split(text: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let part = '';
  for (const letter of text) {
    if ('{([,'.includes(letter) && letter !== ',') depth++;
    if ('})]'.includes(letter)) depth--;
    if (letter === ',' && depth === 0) {
      parts.push(part);
      part = '';
    } else part += letter;
  }
  return [...parts, part];
}

/** The alternatives of a part, between its `(`, `|` and `)` lines; the part itself where it has none. */
export function branchesOf({ body }: Part): Line[][] {
  const branches: Line[][] = [[]];
  for (const line of body) {
    if (/^[(|]\s*$/.test(line.text) && line.side === ' ') branches.push([]);
    else if (!/^\)\s*$/.test(line.text)) branches.at(-1)?.push(line);
  }
  return branches.filter((branch) => branch.length > 0);
}
