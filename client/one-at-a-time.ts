/**
 * Runs something one at a time. Who asks while it runs is served by one more run after that, together with all others
 * who ask meanwhile; the promise holds until then.
 */
export function oneAtATime(run: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> | undefined;
  let again = false;
  const runAll = async () => {
    try {
      do {
        again = false;
        await run();
      } while (again);
    } finally {
      running = undefined;
    }
  };
  return () => {
    again = true;
    running ??= runAll();
    return running;
  };
}
