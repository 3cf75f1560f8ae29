const SLICE = 20; // sealing as many takes a slow phone about as long as a tap may wait

/** Do work on many things, some at a time: in between the page answers whoever taps. */
export async function inSlices<One, Done>(all: readonly One[], work: (one: One) => Promise<Done>): Promise<Done[]> {
  const done: Done[] = [];
  for (let at = 0; at < all.length; at += SLICE) {
    done.push(...(await Promise.all(all.slice(at, at + SLICE).map(work))));
  }
  return done;
}
