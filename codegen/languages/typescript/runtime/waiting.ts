/** Longer timers would end at once. */
export const longestTimer = 2 ** 31 - 1;

/** A timer that is stopped when a signal says so, or by the function that comes back. */
export function startTimer(milliseconds: number, ending: AbortSignal, run: () => void): () => void {
  const stop = () => {
    clearTimeout(timer);
    ending.removeEventListener('abort', stop);
  };
  const timer = setTimeout(
    () => {
      stop();
      run();
    },
    Math.min(milliseconds, longestTimer),
  );
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

/** Who waits for a signal. One listener serves them all, since Node warns of more than ten. */
const waiting = new WeakMap<EventTarget, Set<() => void>>();

function runAll({ target }: Event): void {
  const all = target && waiting.get(target);
  for (const run of all ?? []) run();
}

/** Runs when a signal is aborted, or was, unless the other one ended the waiting before. */
export function whenAborted(signal: AbortSignal, ending: AbortSignal, run: () => void): void {
  if (signal.aborted) run();
  const all = waiting.get(signal) ?? new Set();
  waiting.set(signal, all.add(run));
  signal.addEventListener('abort', runAll);
  const stop = () => {
    all.delete(run);
    if (all.size === 0) signal.removeEventListener('abort', runAll);
  };
  if (ending.aborted) stop();
  ending.addEventListener('abort', stop);
}
