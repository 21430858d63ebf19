import { writeIfChanged } from '../core/atomic.js';
import type { Answered } from './ask.js';
import { copyDir, headerPath } from './lay-out.js';
import type { Project } from './project.js';

/** Writes compat.h into the kernel release's build directory; gives its path. */
export async function keepHeader(asked: Answered & { project: Project }): Promise<string> {
  const file = headerPath(asked.project, copyDir(asked.project, asked.tree.release));
  await writeIfChanged(file, asked.header);
  return file;
}
