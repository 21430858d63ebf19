/** What spatch says on every run, and about its own standard.h (1.1.1): no news to anybody. */
const NOISE = [
  /^init_defs/,
  /^HANDLING: /,
  /^Initializing python$/,
  /^%?!?$/,
  /^-{20,}$/,
  /^processing semantic patch file: /,
  /^with isos from: /,
  /^dependencies for /,
  /^ *transformation info/,
  // Its help, printed where it doesn't know an option.
  /^(?:Usage: spatch|Options are:|Example of use:)|^ +(?:--?[\w+=-]+ {2,}|"" for a file|\.\/spatch )/,
  /^Warning: PARSING: type defaults to 'int'; value = /,
];

/** The reason of a failure stands at the end. */
const LINES_SHOWN = 40;

/**
 * The words of spatch (latin1, as run() gives them) for a human to read: the last lines, without the
 * noise, and with the names that spatch was given replaced by the real ones.
 */
export function words(said: string, realNames: ReadonlyMap<string, string> = new Map()): string {
  const lines = said.split('\n').filter((line) => !NOISE.some((noise) => noise.test(line)));
  let text = Buffer.from(lines.slice(-LINES_SHOWN).join('\n'), 'latin1').toString();
  for (const [given, real] of realNames) text = text.replaceAll(given, real);
  return text;
}
