/** The serial log of a boot, as init.sh and a kernel write it. */
export function logOf(...lines: readonly string[]): string {
  return lines
    .map((line, index) => `[${(5 + index / 100).toFixed(6).padStart(12)}] ${line}`)
    .join('\r\n');
}

/** What init.sh says of a case in which all went well, with lines of the kernel while it ran. */
export function caseOf(name: string, ...during: readonly string[]): string[] {
  return [
    `compat-gen: begin ${name}`,
    'compat-gen: at mod 0xffffffffc0100000 0xffffffffc0100000',
    'compat-gen: load 0',
    ...during,
    ...(name === 'load' ? [] : ['compat-gen: exit 0']),
    'compat-gen: unload 0',
    'compat-gen: taint 12288',
    `compat-gen: end ${name}`,
  ];
}

export const BOOTED = ['Linux version 6.1.0', 'compat-gen: boot 6.1.0', 'compat-gen: taint 0'];
export const DOWN = ['compat-gen: finished', 'compat-gen: down', 'reboot: machine restart'];
