import type { ChaosReport } from './run-chaos.js';

const TROUBLES: [string, string][] = [
  ['later', '4xx to the recipient'],
  ['later-after-text', '4xx to the text'],
  ['refused', '5xx'],
  ['cut-in-text', 'cut in DATA, text not taken'],
  ['cut-after-text', 'cut in DATA, text taken'],
  ['hang-before-text', 'hung before the text'],
  ['hang-after-text', 'hung after the text'],
];

/** The account of a bad day, one line a figure. */
export function chaosTable(report: ChaosReport): string {
  const { had_arrived, had_not } = report.uncertain;
  const rows: [string, number][] = [
    ['messages', report.mails],
    ['  of them digests, written by jobs', report.digests],
    ['kill -9 of the worker', report.kills],
    ['Redis emptied', report.emptyings],
    ...TROUBLES.map(([key, label]): [string, number] => [label, report.troubles[key] ?? 0]),
    ['held as uncertain', had_arrived + had_not],
    ['  the log has it: counted as sent', had_arrived],
    ['  the log has it not: sent again', had_not],
    ['arrived', report.arrived],
    ['refused for good (5xx)', report.refused],
    ['lost', report.lost],
    ['doubled', report.doubled],
    ['seconds', report.seconds],
  ];
  return `${rows.map(([label, value]) => `${label.padEnd(36)}${String(value).padStart(7)}`).join('\n')}\n`;
}
