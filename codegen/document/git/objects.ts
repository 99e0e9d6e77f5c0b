import type { ChildProcessWithoutNullStreams } from 'node:child_process';
import { largestFile } from '../files.ts';
import { type GitContext, startGit } from './run-git.ts';

/** A git object: the bytes of a blob or tree, or only the size if it is too large. */
export type GitObject = { readonly bytes: Buffer } | { readonly size: number };

/** Reads objects one at a time through a single git process. */
export interface ObjectReader {
  /** @returns The bytes, or only the size if the object is too large; `undefined` if it does not exist. */
  read(id: string): Promise<GitObject | undefined>;
  close(): void;
}

interface PendingRead {
  readonly id: string;
  readonly settle: (object: GitObject | undefined) => void;
}

/** Reads the committed bytes. `cat-file --batch` applies no filters or textconv and does not use the working tree. */
export function openObjects(where: GitContext): ObjectReader {
  return new BatchReader(where);
}

class BatchReader implements ObjectReader {
  readonly #where: GitContext;
  #child: ChildProcessWithoutNullStreams | undefined;
  #waiting: PendingRead | undefined;
  #chunks: Buffer[] = [];
  #length = 0;
  #last: Promise<unknown> = Promise.resolve();

  constructor(where: GitContext) {
    this.#where = where;
  }

  read(id: string): Promise<GitObject | undefined> {
    const next = this.#last.then(
      () =>
        new Promise<GitObject | undefined>((settle) => {
          this.#waiting = { id, settle };
          this.#child ??= this.#start();
          this.#child.stdin.write(`${id}\n`);
        }),
    );
    this.#last = next;
    return next;
  }

  close(): void {
    this.#child?.removeAllListeners().kill();
    this.#child?.stdout.removeAllListeners();
    this.#child = undefined;
  }

  #start(): ChildProcessWithoutNullStreams {
    const child = startGit(this.#where, ['cat-file', '--batch']);
    child.stdout.on('data', (chunk: Buffer) => this.#take(chunk));
    child.stderr.resume();
    child.stdin.on('error', () => {});
    const end = () => {
      this.#child = undefined;
      this.#finish(undefined);
    };
    child.on('error', end);
    child.on('close', end);
    return child;
  }

  #take(chunk: Buffer): void {
    this.#chunks.push(chunk);
    this.#length += chunk.length;
    const [first = chunk] = this.#chunks;
    // The header is never split: it is first in a response and shorter than a pipe buffer.
    const end = first.indexOf('\n');
    const [, type, digits] = /^[0-9a-f]+ (\w+) (\d+)$/.exec(first.subarray(0, end).toString('latin1')) ?? [];
    const size = Number(digits);
    if (type === undefined) this.#finish(undefined);
    else if (size > largestFile) {
      this.close();
      this.#finish({ size });
    } else if (this.#length >= end + 1 + size + 1)
      this.#finish({ bytes: Buffer.concat(this.#chunks).subarray(end + 1, end + 1 + size) });
  }

  #finish(object: GitObject | undefined): void {
    const waiting = this.#waiting;
    this.#waiting = undefined;
    this.#chunks = [];
    this.#length = 0;
    waiting?.settle(object);
  }
}
