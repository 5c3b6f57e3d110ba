import { codeOf } from '../what-went-wrong';

/** Whether a process of this number lives here, of whatever user. 0 and negative numbers name no process. */
export const isAlive = (pid: number): boolean => {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return codeOf(error) === 'EPERM';
  }
};
