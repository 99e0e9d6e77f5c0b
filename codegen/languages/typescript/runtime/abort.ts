/** Maximum delay of `setTimeout`; longer timers fire at once. */
export const longestTimer = 2 ** 31 - 1;

/** Starts a timer. The `ending` signal or the returned function stops it. */
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

/** Settles like `work`, or rejects when the signal is aborted, because `work` may ignore the signal. */
export function unlessAborted<Value>(signal: AbortSignal, work: Promise<Value>): Promise<Value> {
  return new Promise((done, fail) => {
    signal.addEventListener('abort', () => fail(signal.reason));
    work.then(done, fail);
  });
}

/** Callbacks by signal. Each signal gets one listener, because Node.js warns about more than ten. */
const waiting = new WeakMap<EventTarget, Set<() => void>>();

function runAll({ target }: Event): void {
  const all = target && waiting.get(target);
  for (const run of all ?? []) run();
}

/** Runs a callback when `signal` is or becomes aborted, unless `ending` is aborted first. */
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
