import { readdir, rm, stat, utimes } from 'node:fs/promises';
import path from 'node:path';
import { CompatError } from '../core/errors.js';
import { ifThere } from '../core/files/missing.js';
import { folder } from './folder.js';
import type { Holder } from './holder.js';

/** What is left when there was too much: so that not each object that comes makes room for itself alone. */
const LEFT = 0.9;
/** How exactly it is known when something was read last, ms. */
const READ_MS = 3_600_000;

interface File {
  file: string;
  size: number;
  used: number;
}

/**
 * A directory that holds a shared cache in so many bytes: when there are more, what was put or read longest ago goes. Throws IO where one
 * object alone is larger.
 */
export function boundedFolder(dir: string, mostBytes: number): Holder {
  const held = folder(dir);
  // Known once somebody puts something. Others may write there, too, so it is counted again where room is made.
  let counting: Promise<number> | undefined;
  let bytes = 0;
  let making: Promise<void> | undefined;
  const count = async (): Promise<number> => {
    bytes = await sizeOf(dir);
    return bytes;
  };
  const makeRoom = async (): Promise<void> => {
    bytes = await removeOldest(dir, mostBytes);
    making = undefined;
  };
  return {
    ...held,
    async get(name, most, stop) {
      const found = await held.get(name, most, stop);
      if (found !== undefined) await noteRead(path.join(dir, name));
      return found;
    },
    async put(name, data, stop) {
      if (data.length > mostBytes) {
        const cause = new CompatError('DISK_FULL', `it holds ${mostBytes} bytes at most`);
        throw new CompatError('IO', `${dir} can't be written: ${cause.message}`, { cause });
      }
      counting ??= count();
      await counting;
      const before = (await ifThere(stat(path.join(dir, name))))?.size ?? 0;
      await held.put(name, data, stop);
      bytes += data.length - before;
      if (bytes <= mostBytes) return;
      making ??= makeRoom();
      await making;
    },
  };
}

async function sizeOf(dir: string): Promise<number> {
  return (await filesIn(dir)).reduce((sum, { size }) => sum + size, 0);
}

/** Returns how many bytes are left. */
async function removeOldest(dir: string, mostBytes: number): Promise<number> {
  const files = (await filesIn(dir)).sort((a, b) => a.used - b.used);
  let bytes = files.reduce((sum, { size }) => sum + size, 0);
  if (bytes <= mostBytes) return bytes;
  for (const { file, size } of files) {
    if (bytes <= mostBytes * LEFT) break;
    await rm(file, { force: true });
    bytes -= size;
  }
  return bytes;
}

async function filesIn(dir: string): Promise<File[]> {
  const entries = (await ifThere(readdir(dir, { recursive: true, withFileTypes: true }))) ?? [];
  const files: File[] = [];
  for (const entry of entries) {
    if (!entry.isFile()) continue;
    const file = path.join(entry.parentPath ?? entry.path, entry.name);
    const found = await ifThere(stat(file));
    if (found !== undefined) files.push({ file, size: found.size, used: found.mtimeMs });
  }
  return files;
}

/** A file system may not note when a file is read. */
async function noteRead(file: string): Promise<void> {
  const found = await ifThere(stat(file));
  const now = Date.now();
  if (found === undefined || now - found.mtimeMs < READ_MS) return;
  // One that can only be read is one that nothing is put into.
  await utimes(file, now / 1000, now / 1000).catch(() => {});
}
