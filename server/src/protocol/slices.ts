/** Milliseconds of work after which waiting requests get their turn. */
const SLICE = 10;

/**
 * Parts long work into slices: `await pause()` between two steps lets messages in when about 10 ms have gone by, and
 * returns at once otherwise.
 *
 * @param now the time in milliseconds
 */
export function slices(now: () => number = () => performance.now()): () => Promise<void> {
  let started = now();
  return async () => {
    if (now() - started < SLICE) return;
    await nextTurn();
    started = now();
  };
}

/** Resolves in the next turn of the event loop, after messages that wait. Browsers have no `setImmediate` and slow timers. */
function nextTurn(): Promise<void> {
  if (typeof setImmediate === 'function') return new Promise((resolve) => setImmediate(resolve));
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
