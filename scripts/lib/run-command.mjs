import { spawn } from 'node:child_process';
import { ROOT } from './project.mjs';

/**
 * Runs a program to its end and answers its exit code (128 and more for a signal). What asks us to stop is
 * passed on to it. By default both its outputs go to our standard error, which is where builds belong.
 */
export function runCommand(program, args, options = {}) {
  const child = spawn(program, args, { cwd: ROOT, stdio: ['ignore', 2, 2], ...options });
  // Ctrl-C has reached the program already, through the terminal: as another signal ours is no second Ctrl-C.
  const pass = (signal) => child.kill(signal === 'SIGINT' ? 'SIGTERM' : signal);
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
  for (const signal of signals) process.on(signal, pass);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', (code, signal) => {
      for (const name of signals) process.off(name, pass);
      resolve(code ?? 128 + ({ SIGINT: 2, SIGKILL: 9, SIGTERM: 15, SIGHUP: 1 }[signal] ?? 0));
    });
  });
}
