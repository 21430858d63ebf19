/** Whether a name matches a list of OpenSSH's patterns: * and ? within them, ! in front of one that must not match. */
export function matchesPattern(name: string, patterns: readonly string[]): boolean {
  const isNot = (pattern: string): boolean => pattern.startsWith('!');
  if (patterns.some((pattern) => isNot(pattern) && matchesOne(name, pattern.slice(1))))
    return false;
  return patterns.some((pattern) => !isNot(pattern) && matchesOne(name, pattern));
}

/** Whether something in it stands for other names than itself. */
export function isPattern(name: string): boolean {
  return /[*?!]/.test(name);
}

/** Not a regular expression: one of many stars would take for ever. */
function matchesOne(name: string, pattern: string): boolean {
  let [at, place] = [0, 0];
  let star: { at: number; place: number } | undefined;
  while (at < name.length) {
    if (pattern[place] === '*') {
      star = { at, place };
      place++;
    } else if (pattern[place] === '?' || pattern[place] === name[at]) {
      at++;
      place++;
    } else if (star !== undefined) {
      star.at++;
      at = star.at;
      place = star.place + 1;
    } else return false;
  }
  return /^\**$/.test(pattern.slice(place));
}
