/** Resolves after the window's first frame was drawn, or after 50 ms: a background window draws none. What the first frame does not show is loaded afterwards. */
export const firstPaint = (): Promise<void> => {
  painted ??= new Promise((go) => {
    setTimeout(go, 50);
    requestAnimationFrame(() => setTimeout(go));
  });
  return painted;
};

let painted: Promise<void> | undefined;
