/** Longer timers would end at once. */
export const longestTimer = 2 ** 31 - 1;

/** A timer that is stopped when a signal says so, or by the function that comes back. */
export function startTimer(milliseconds: number, ending: AbortSignal, run: () => void): () => void {
  const timer = setTimeout(run, Math.min(milliseconds, longestTimer));
  const stop = () => clearTimeout(timer);
  ending.addEventListener('abort', stop);
  return stop;
}

/** What work comes to, or the reason of a signal, which not all work minds. */
export function unlessAborted<Value>(signal: AbortSignal, work: Promise<Value>): Promise<Value> {
  return new Promise((done, fail) => {
    signal.addEventListener('abort', () => fail(signal.reason));
    work.then(done, fail);
  });
}
