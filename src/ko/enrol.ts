import { existsSync } from 'node:fs';

/** The keys that a machine signs its modules with: dkms's (3.x), and Ubuntu's. */
const KEYS = [
  { key: '/var/lib/dkms/mok.key', certificate: '/var/lib/dkms/mok.pub' },
  { key: '/var/lib/shim-signed/mok/MOK.priv', certificate: '/var/lib/shim-signed/mok/MOK.der' },
];

/** How modules of this machine come to be believed. */
export interface Enrol {
  /** The certificate that is enrolled, and its key. */
  certificate: string;
  key: string;
  /** Whether the certificate is there. */
  there: boolean;
  /** Enrols it; the firmware asks at the next boot. */
  command: string;
}

/** The command that has this machine's firmware hand a key to each kernel that it boots. */
export function howToEnrol(keys = KEYS): Enrol {
  const there = keys.find(({ certificate }) => existsSync(certificate));
  const { key, certificate } = there ?? keys[0] ?? { key: '', certificate: '' };
  return {
    certificate,
    key,
    there: there !== undefined,
    command: `sudo mokutil --import ${certificate}`,
  };
}
