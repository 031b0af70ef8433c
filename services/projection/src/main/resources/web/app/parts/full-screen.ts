/** A page may fill the screen only when a key or a click asks for it; where it may not, it stays in its window. */
export function fillScreen(full: boolean): true {
  const done = full ? document.documentElement.requestFullscreen?.() : document.fullscreenElement && document.exitFullscreen();
  void Promise.resolve(done).catch(() => undefined);
  return true;
}
