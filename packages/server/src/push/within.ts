export const overdue: unique symbol = Symbol('overdue')

/**
 * What `work` comes to, or {@link overdue}.
 *
 * @param deadline by `performance.now()`.
 * @param work goes on in any case, and must not reject.
 */
export function within<T>(deadline: number, work: Promise<T>): Promise<T | typeof overdue> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve(overdue), Math.max(0, deadline - performance.now()))
    void work.then((result) => {
      clearTimeout(timer)
      resolve(result)
    })
  })
}
