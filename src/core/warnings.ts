/** Every warning there is. A room names the facts; `describe` has the only wording. */
export type Warning =
  | { kind: 'kernel-guessed'; kdir: string }
  | { kind: 'compiler-differs'; built: string; found: string }
  | { kind: 'missing-header'; test: string; header: string }
  | { kind: 'many-no'; no: number; nearest: string; test: string; output: string }
  | {
      kind: 'code-skipped';
      rule: string;
      file: string;
      line: number;
      text: string;
      function?: string | undefined;
    }
  | { kind: 'rule-left-out'; rule: string; file: string; how: string }
  | { kind: 'stale-remade'; fingerprint: string; reason: string }
  | { kind: 'damaged'; fingerprint: string; reason: string; remade: boolean }
  | { kind: 'stale-used'; fingerprint: string; reason: string }
  | { kind: 'untrusted-remade'; fingerprint: string; reason: string }
  | { kind: 'imported-used'; fingerprint: string }
  | { kind: 'service-failed'; url: string; why: string }
  | { kind: 'service-not-asked'; why: string }
  | { kind: 'cache-read-only'; dir: string; instead: string }
  | { kind: 'shared-cache-left'; cache: string; why: string }
  | { kind: 'shared-cache-not-written'; cache: string; why: string }
  | { kind: 'shared-sealed'; cache: string }
  | {
      kind: 'shared-signed';
      cache: string;
      fingerprint: string;
      keys: readonly string[];
      stays: boolean;
    }
  | { kind: 'signatures-gone'; fingerprint: string; keys: readonly string[] }
  | { kind: 'state-elsewhere'; wanted: string; why: string; instead: string }
  | { kind: 'rules-not-used'; dir: string; why: string }
  | { kind: 'selector-says'; program: string; text: string }
  | { kind: 'kbuild-noise'; text: string }
  | { kind: 'built-as-is'; root: string; release: string; rules: string[]; why: string }
  | { kind: 'headers-added'; root: string; headers: string[] }
  | { kind: 'warnings-stay'; root: string; warnings: string[] }
  | {
      kind: 'above-left';
      by: string;
      words: string;
      root: string;
      top: string;
      why: string;
    }
  | { kind: 'would-not-load'; module: string; release: string; why: string }
  | { kind: 'preflight-unknown'; why: string; hint: string | undefined }
  | { kind: 'preflight-nothing'; tree: string }
  | { kind: 'dkms-conf-left'; file: string; why: string }
  | { kind: 'own-make-left'; makefile: string; why: string }
  | { kind: 'flags-handed-on'; name: string; as: string }
  | {
      kind: 'dkms-conf-names';
      file: string;
      promised: readonly string[];
      found: readonly string[];
    }
  | { kind: 'program-killed'; program: string; signal: string };

/** The sentence a warning is shown as. */
export function describe(warning: Warning): string {
  switch (warning.kind) {
    case 'kernel-guessed':
      return `no kernel was named and the running one has no headers: taking the newest header tree, ${warning.kdir}`;
    case 'compiler-differs':
      return `this kernel was built with "${warning.built}", the compiler here is "${warning.found}"`;
    case 'missing-header':
      return `test ${warning.test} includes <${warning.header}>, which no kernel seen here has: is it misspelt?`;
    case 'many-no':
      return (
        `${warning.no} tests answer no that answer yes for the nearest known fingerprint, ${warning.nearest}: ` +
        `is this the right compiler and header tree? For ${warning.test} the compiler says:\n${warning.output}`
      );
    case 'code-skipped':
      return `${warning.file}:${warning.line}: spatch cannot parse ${warning.function ? `${warning.function}()` : 'this'} and skips it, so ${notApplied(warning.rule)} here: ${warning.text}`;
    case 'rule-left-out':
      return `${warning.file}: rule ${warning.rule} is not applied here, since spatch ${warning.how}; write the function that it changes more simply, or take another spatch`;
    case 'stale-remade':
      return `the cached patch of ${warning.fingerprint} is stale (${warning.reason}): made again`;
    case 'damaged':
      return `${warning.reason}; ${warning.remade ? 'the entry is made again' : 'the entry is not used'}`;
    case 'stale-used':
      return `the cached patch of ${warning.fingerprint} is stale (${warning.reason}), but applies, and is used: there is no spatch here`;
    case 'untrusted-remade':
      return `the cached patch of ${warning.fingerprint} is not used (${warning.reason}): made again`;
    case 'imported-used':
      return `the patch of ${warning.fingerprint} was imported, and nobody has said that it was read: compat-gen cache show, then cache accept`;
    case 'service-not-asked':
      return `no server is asked for the patch: ${warning.why}. It is asked by module.name and module.version of compat.toml`;
    case 'service-failed':
      return `no patch from ${warning.url}: ${warning.why}`;
    case 'cache-read-only':
      return `${warning.dir} cannot be written: using ${warning.instead}`;
    case 'shared-cache-left':
      return `the shared cache ${warning.cache} is left alone for the rest of this run: ${warning.why}`;
    case 'shared-cache-not-written':
      return `nothing more is put into the shared cache ${warning.cache} in this run: ${warning.why}`;
    case 'shared-sealed':
      return `the shared cache ${warning.cache} has an entry with a seal for this, which stays: what has none does not take its place. Set COMPAT_GEN_CACHE_KEY to the key that its writers have`;
    case 'shared-signed':
      return `the shared cache ${warning.cache} has another patch for ${warning.fingerprint}, from the same rules and sources, signed by ${warning.keys.join(', ')}: ${warning.stays ? 'it stays, and the one that is here is not put there' : 'the one that is here takes its place'}. One of the two is wrong: compat-gen cache verify --remake`;
    case 'signatures-gone':
      return `the patch of ${warning.fingerprint} is another one now: what ${warning.keys.join(', ')} signed was for the earlier one, and is gone with it`;
    case 'state-elsewhere':
      return `${warning.wanted} is not used (${warning.why}): what is kept stands in ${warning.instead}`;
    case 'rules-not-used':
      return `the rules in ${warning.dir} are not used: ${warning.why}`;
    case 'selector-says':
      return `the compiler says of ${warning.program}:\n${warning.text}`;
    case 'kbuild-noise':
      return warning.text;
    case 'built-as-is':
      return (
        `${warning.root} does not build for ${warning.release} with the rules, and builds without them: ` +
        `these modules are the sources as they are. Left out: ${warning.rules.join(' ')}. With the rules: ${warning.why}`
      );
    case 'headers-added':
      return `${warning.root} uses what no header that it includes declares on this kernel, and builds with these: ${warning.headers.join('; ')}`;
    case 'warnings-stay':
      return `${warning.root} makes each warning an error, and builds for this kernel where these stay warnings: ${warning.warnings.join(', ')}`;
    case 'above-left':
      return `${warning.by} names ${warning.words}, above ${warning.root}, and ${warning.top} is not copied (${warning.why}): what lies there is missing from the patched copy`;
    case 'would-not-load':
      return `${warning.release} would not load ${warning.module}: ${warning.why}. \`compat-gen check\` says more`;
    case 'preflight-unknown':
      return `nobody can say whether drivers will build on the new kernel, and apt goes on: ${warning.why}${warning.hint === undefined ? '' : `. ${warning.hint}`}`;
    case 'preflight-nothing':
      return `dkms has no package in ${warning.tree}: nothing was tried`;
    case 'dkms-conf-left':
      return `${warning.file} ${warning.why}: built by kbuild instead, without it`;
    case 'own-make-left':
      return `${warning.makefile} hands kbuild more than what it reads, but ${warning.why}: built by kbuild without that`;
    case 'flags-handed-on':
      return `this kernel ignores ${warning.name} (kbuild does since v6.15): handed on as ${warning.as}`;
    case 'dkms-conf-names':
      return `${warning.file} promises ${warning.promised.join(', ')}, which its MAKE line does not build: it built ${warning.found.join(', ')}`;
    case 'program-killed':
      return `${warning.program} was killed by ${warning.signal}`;
  }
}

/** One rule, or several with commas between them. */
function notApplied(rule: string): string {
  return rule.includes(' ') ? `rules ${rule} are not applied` : `rule ${rule} is not applied`;
}
