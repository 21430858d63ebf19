import type { Named } from '../../releases/index.js';

const word = encodeURIComponent;

/** Where a release, and what is made for it, is to be found. Paths begin at the server's own root. */
export function linkTo({ module, version }: Pick<Named, 'module' | 'version'>): string {
  return `/v1/modules/${word(module)}/releases/${word(version)}`;
}

export function linksTo(release: Pick<Named, 'module' | 'version'>, fingerprint: string) {
  const self = `${linkTo(release)}/patches/${fingerprint}`;
  return {
    self,
    patch: `${self}/compat.patch`,
    entry: `${self}/entry.tar.gz`,
    page: `/patch/${word(release.module)}/${word(release.version)}/${fingerprint}`,
  };
}
