import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';

const read = (file: string) => {
  try {
    return readFileSync(file, 'utf8').replaceAll('\0', ' ').trim();
  } catch {
    return '';
  }
};

/** The command lines of the processes, other than this one, that work in a folder. */
export function processesOf(folder: string): string[] {
  if (!existsSync('/proc/self'))
    return execFileSync('ps', ['-A', '-ww', '-E', '-o', 'command='], { encoding: 'utf8' })
      .split('\n')
      .filter((line) => line.includes(folder));
  return readdirSync('/proc')
    .filter((entry) => /^\d+$/.test(entry) && Number(entry) !== process.pid)
    .map((entry) => ({
      command: read(`/proc/${entry}/cmdline`),
      environment: read(`/proc/${entry}/environ`),
    }))
    .filter(({ command, environment }) => command && `${command} ${environment}`.includes(folder))
    .map(({ command }) => command);
}
