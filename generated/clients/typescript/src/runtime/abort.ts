/** Maximum delay of `setTimeout`; longer timers fire at once. */
export const maxTimerDelay = 2 ** 31 - 1;

/** Starts a timer. `endSignal` or the returned function stops it. */
export function startTimer(milliseconds: number, endSignal: AbortSignal, callback: () => void): () => void {
  const stop = () => {
    clearTimeout(timer);
    endSignal.removeEventListener('abort', stop);
  };
  const timer = setTimeout(
    () => {
      stop();
      callback();
    },
    Math.min(milliseconds, maxTimerDelay),
  );
  endSignal.addEventListener('abort', stop);
  return stop;
}

/** Settles like `promise`, or rejects when the signal is aborted, because `promise` may ignore the signal. */
export function rejectOnAbort<Value>(signal: AbortSignal, promise: Promise<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason));
    promise.then(resolve, reject);
  });
}

/** Callbacks by signal. Each signal gets one listener, because Node.js warns about more than ten. */
const callbacksBySignal = new WeakMap<EventTarget, Set<() => void>>();

function runCallbacks({ target }: Event): void {
  const callbacks = target && callbacksBySignal.get(target);
  for (const callback of callbacks ?? []) callback();
}

/** Runs a callback when `signal` is or becomes aborted, unless `endSignal` is aborted first. */
export function onAbort(signal: AbortSignal, endSignal: AbortSignal, callback: () => void): void {
  if (signal.aborted) callback();
  const callbacks = callbacksBySignal.get(signal) ?? new Set();
  callbacksBySignal.set(signal, callbacks.add(callback));
  signal.addEventListener('abort', runCallbacks);
  const stop = () => {
    callbacks.delete(callback);
    if (callbacks.size === 0) signal.removeEventListener('abort', runCallbacks);
  };
  if (endSignal.aborted) stop();
  endSignal.addEventListener('abort', stop);
}
