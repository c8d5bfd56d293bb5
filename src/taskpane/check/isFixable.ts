import type { Finding } from '../../usecases/archiveCheck';

/** Whether it can be put right without anybody having to judge. */
export function isFixable({ fix }: Finding): boolean {
  return fix !== undefined;
}
