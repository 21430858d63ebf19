import path from 'node:path';
import { writeAtomic } from '../../core/files/atomic.js';
import { readWhole } from '../../core/files/bounded.js';
import { PROGRAM_DIR } from '../../core/program-dir.js';
import { type Matrix, reportText } from '../report/report.js';
import { badge } from './badge.js';
import { junit } from './junit.js';
import { markdown } from './markdown.js';
import { matrixPage } from './page.js';
import { picture } from './picture.js';

/** The forms in which a run can be written to a file. */
export interface Reports {
  report?: string | undefined;
  html?: string | undefined;
  junit?: string | undefined;
  markdown?: string | undefined;
  badge?: string | undefined;
  picture?: string | undefined;
}

/** Writes the forms that are wanted, to these files (absolute). Each is there whole, or as it was. */
export async function writeReports(matrix: Matrix, files: Reports): Promise<void> {
  const put = async (file: string | undefined, text: () => string | Promise<string>) => {
    if (file !== undefined) await writeAtomic(file, await text());
  };
  await put(files.report, () => reportText(matrix));
  await put(files.html, async () => matrixPage(matrix, await style()));
  await put(files.junit, () => junit(matrix));
  await put(files.markdown, () => markdown(matrix));
  await put(files.badge, () => badge(matrix));
  await put(files.picture, () => picture(matrix));
}

async function style(): Promise<string> {
  return (await readWhole(path.join(PROGRAM_DIR, 'templates/matrix/style.css'))).toString();
}
