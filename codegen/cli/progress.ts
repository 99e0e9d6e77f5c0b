/** Milliseconds without a line of progress: at the start of a command, and between two lines. */
const firstDelay = 2_000;
const nextDelay = 5_000;

/** Prints the current step of a long command as lines, for output that is not a terminal. */
export class ProgressLines {
  readonly #print: (line: string) => void;
  readonly #clock: () => number;
  #step = '';
  #dueTime: number | undefined;
  #timer: NodeJS.Timeout | undefined;

  /** @param clock Returns milliseconds. */
  constructor(print: (line: string) => void, clock: () => number) {
    this.#print = print;
    this.#clock = clock;
  }

  /** Sets the current step. An empty step ends the progress. */
  show(step: string): void {
    this.#step = step;
    if (step === '') {
      clearInterval(this.#timer);
      this.#timer = undefined;
      this.#dueTime = undefined;
      return;
    }
    this.#dueTime ??= this.#clock() + firstDelay;
    this.#timer ??= setInterval(() => this.#printIfDue(), 1_000).unref();
    this.#printIfDue();
  }

  #printIfDue(): void {
    const now = this.#clock();
    if (this.#dueTime === undefined || now < this.#dueTime) return;
    this.#dueTime = now + nextDelay;
    this.#print(`${this.#step} …\n`);
  }
}
