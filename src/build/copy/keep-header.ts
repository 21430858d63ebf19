import { writeIfChanged } from '../../core/files/atomic.js';
import type { Session } from '../../core/session.js';
import type { Answers } from '../../header/index.js';
import type { Project } from '../../project/index.js';
import { withCopyOfOurs } from './others.js';
import { copyDir, headerPath, makeBuilds } from './places.js';

/** Writes compat.h into the kernel release's build directory; returns its path. */
export async function keepHeader(
  session: Session,
  given: Project,
  release: string,
  answers: Answers,
): Promise<string> {
  const project = await withCopyOfOurs(session, given, release);
  await makeBuilds(project);
  const file = headerPath(project, copyDir(project, release));
  await writeIfChanged(file, answers.text);
  return file;
}
