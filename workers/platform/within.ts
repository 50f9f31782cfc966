/** Bounds for work that takes no signal: what comes later is left behind. */

/**
 * What the work ends with, or after `milliseconds` what `late` gives or throws. The timer ends with
 * the work.
 */
export function within<Value, Late>(
  milliseconds: number,
  work: Promise<Value>,
  late: () => Late,
): Promise<Value | Late> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(
      () => {
        try {
          resolve(late())
        } catch (error) {
          reject(error)
        }
      },
      Math.max(0, milliseconds),
    )
    void settle()

    // Not `finally`, which takes two promises more: this stands in the way of every answer.
    async function settle() {
      try {
        resolve(await work)
      } catch (error) {
        reject(error as Error)
      }
      clearTimeout(timer)
    }
  })
}
