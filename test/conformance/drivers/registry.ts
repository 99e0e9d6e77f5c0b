import path from 'node:path';
import type { DriverCommand } from '../driver.ts';

/** A generated client under test. */
export interface ClientDriver {
  /** Language, and the style of its API if it has several. */
  readonly name: string;
  readonly command: DriverCommand;
  /** Scenarios that the language cannot have, with the reason. */
  readonly skips: ReadonlyMap<string, string>;
}

const folder = import.meta.dirname;
const root = path.join(folder, '../../..');

/** All clients under test. */
export const drivers: readonly ClientDriver[] = [
  {
    name: 'TypeScript',
    command: {
      command: process.execPath,
      arguments: ['--import', 'tsx', path.join(folder, 'typescript/driver.ts')],
      cwd: root,
    },
    skips: new Map([
      [
        'req-digits',
        'a number of JavaScript has 53 bits; larger integers are rounded before the client gets them',
      ],
      ['ans-digits', 'a number of JavaScript has 53 bits'],
      ['net-fork', 'Node.js has no fork with shared memory'],
    ]),
  },
];
