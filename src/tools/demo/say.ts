/** What the terminal tells while a demonstration is being prepared. Everything goes to standard error. */
export interface Say {
  line(text: string): void;
  during<Answer>(what: string, work: () => Promise<Answer>): Promise<Answer>;
  /** `work` shows shares from 0 to 1 and ends with a sentence. */
  progress(what: string, work: (show: (share: number) => void) => Promise<string>): Promise<void>;
}

const BAR = 24;
const WIDTH = 32;

export function createSay(stream: NodeJS.WriteStream): Say {
  const label = (what: string) => what.padEnd(WIDTH);
  const seconds = (start: number) => `${((performance.now() - start) / 1000).toFixed(1).replace('.', ',')} s`;
  const line = (text: string) => void stream.write(`${text}\n`);
  return {
    line,
    during: async (what, work) => {
      const start = performance.now();
      const answer = await work();
      line(`  ${label(what)} ${seconds(start)}`);
      return answer;
    },
    progress: async (what, work) => {
      const start = performance.now();
      const show = (share: number) => {
        if (!stream.isTTY) return;
        const full = Math.round(Math.min(1, Math.max(0, share)) * BAR);
        stream.write(`\r  ${label(what)} ${'█'.repeat(full)}${'░'.repeat(BAR - full)}`);
      };
      const ending = await work(show);
      if (stream.isTTY) stream.write('\r\u001b[K');
      line(`  ${label(what)} ${ending} (${seconds(start)})`);
    },
  };
}
