import type { ChildProcessWithoutNullStreams } from 'node:child_process';
import { maxFileSize } from '../files.ts';
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
  readonly resolve: (object: GitObject | undefined) => void;
}

/** Reads the committed bytes. `cat-file --batch` applies no filters or textconv and does not use the working tree. */
export function openObjects(context: GitContext): ObjectReader {
  return new BatchReader(context);
}

class BatchReader implements ObjectReader {
  readonly #context: GitContext;
  #child: ChildProcessWithoutNullStreams | undefined;
  #pendingRead: PendingRead | undefined;
  #chunks: Buffer[] = [];
  #length = 0;
  #previousRead: Promise<unknown> = Promise.resolve();

  constructor(context: GitContext) {
    this.#context = context;
  }

  read(id: string): Promise<GitObject | undefined> {
    const next = this.#previousRead.then(
      () =>
        new Promise<GitObject | undefined>((resolve) => {
          this.#pendingRead = { id, resolve };
          this.#child ??= this.#start();
          this.#child.stdin.write(`${id}\n`);
        }),
    );
    this.#previousRead = next;
    return next;
  }

  close(): void {
    this.#child?.removeAllListeners().kill();
    this.#child?.stdout.removeAllListeners();
    this.#child = undefined;
  }

  #start(): ChildProcessWithoutNullStreams {
    const child = startGit(this.#context, ['cat-file', '--batch']);
    child.stdout.on('data', (chunk: Buffer) => this.#receive(chunk));
    child.stderr.resume();
    child.stdin.on('error', () => {});
    const onEnd = () => {
      this.#child = undefined;
      this.#finish(undefined);
    };
    child.on('error', onEnd);
    child.on('close', onEnd);
    return child;
  }

  #receive(chunk: Buffer): void {
    this.#chunks.push(chunk);
    this.#length += chunk.length;
    const [first = chunk] = this.#chunks;
    // The header is never split: it is first in a response and shorter than a pipe buffer.
    const headerEnd = first.indexOf('\n');
    const [, type, digits] =
      /^[0-9a-f]+ (\w+) (\d+)$/.exec(first.subarray(0, headerEnd).toString('latin1')) ?? [];
    const size = Number(digits);
    if (type === undefined) this.#finish(undefined);
    else if (size > maxFileSize) {
      this.close();
      this.#finish({ size });
    } else if (this.#length >= headerEnd + 1 + size + 1)
      this.#finish({ bytes: Buffer.concat(this.#chunks).subarray(headerEnd + 1, headerEnd + 1 + size) });
  }

  #finish(object: GitObject | undefined): void {
    const pendingRead = this.#pendingRead;
    this.#pendingRead = undefined;
    this.#chunks = [];
    this.#length = 0;
    pendingRead?.resolve(object);
  }
}
