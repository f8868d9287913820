export type Queue = <T>(job: () => Promise<T>) => Promise<T>

/** Runs jobs one after another; a failed one does not stop the next. */
export function createQueue(): Queue {
  let last: Promise<unknown> = Promise.resolve()
  return (job) => {
    const result = last.then(job, job)
    last = result.catch(() => undefined)
    return result
  }
}
