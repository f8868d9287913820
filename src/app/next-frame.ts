/** In ms: a window that is not drawn, behind others or without a screen, gets no frames. */
const longestMs = 250

/** Calls `run` with the next frame, or after a while where none comes; gives a way to take it back. */
export function nextFrame(run: () => void): () => void {
  const stop = () => {
    cancelAnimationFrame(frame)
    clearTimeout(timer)
  }
  const once = () => {
    stop()
    run()
  }
  const frame = requestAnimationFrame(once)
  const timer = setTimeout(once, longestMs)
  return stop
}
