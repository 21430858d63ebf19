import { writeIfChanged } from '../../core/files/atomic.js';
import type { Answers } from '../../header/index.js';
import type { Project } from '../../project/index.js';
import { copyDir, headerPath, makeBuilds } from './places.js';

/** Writes compat.h into the kernel release's build directory; returns its path. */
export async function keepHeader(
  project: Project,
  release: string,
  answers: Answers,
): Promise<string> {
  await makeBuilds(project);
  const file = headerPath(project, copyDir(project, release));
  await writeIfChanged(file, answers.text);
  return file;
}
