import { describe, expect, it } from 'vitest';
import { heededVariables, kernelEnvironment } from '../../src/target/environment.js';

const env = {
  PATH: '/bin',
  HOME: '/root',
  LC_ALL: 'de_DE.UTF-8',
  KCFLAGS: '-O1',
  EXTRA_CFLAGS: '-O1',
  CONFIG_FOO: 'm',
  CPATH: '/x',
  LD_LIBRARY_PATH: '/x',
  CCACHE_DIR: '/x',
  KBUILD_EXTRA_WARN: '1',
  KBUILD_BUILD_USER: 'me',
  NIX_CFLAGS_COMPILE: '-O1',
  NIX_SSL_CERT_FILE: '/x',
  FOO: '1',
  CI: 'true',
  obj: '/x',
  GITHUB_TOKEN: 'secret',
};

describe('kernel-side questions', () => {
  it('see what kbuild, make and the compiler document, and nothing else of the shell', () => {
    const { FOO: _1, CI: _2, obj: _3, GITHUB_TOKEN: _4, ...documented } = env;
    expect(kernelEnvironment(env)).toEqual(documented);
  });

  it('have answers that depend on some of that', () => {
    expect(Object.keys(heededVariables(env))).toEqual([
      'KCFLAGS',
      'EXTRA_CFLAGS',
      'CONFIG_FOO',
      'CPATH',
      'LD_LIBRARY_PATH',
      'CCACHE_DIR',
      'KBUILD_EXTRA_WARN',
      'NIX_CFLAGS_COMPILE',
    ]);
  });
});
