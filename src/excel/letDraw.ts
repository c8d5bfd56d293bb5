/** Lets the browser draw and hear the user before long work goes on. */
export function letDraw(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve);
  });
}
