/** Half a second: quick for whoever watches, unnoticeable for the processor. */
const EVERY_MS = 500;
const POLITE_MS = 8_000;

/**
 * Makes this process end when the one that started it is gone, even by `kill -9`: first as if asked with SIGTERM,
 * then for good. Acts only when the parent said so through `TANDEM_PARENT_PID`, which is not handed further down.
 */
export function exitWithParent(): void {
  const parent = Number(process.env.TANDEM_PARENT_PID);
  delete process.env.TANDEM_PARENT_PID;
  if (!parent) return;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    setTimeout(() => process.exit(1), POLITE_MS).unref();
    process.kill(process.pid, 'SIGTERM');
  }, EVERY_MS);
  watch.unref();
}
