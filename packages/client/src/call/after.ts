/** Runs something after so many milliseconds; never for 0, and never for more than a timer can count, which browsers would run at once. */
export function after(milliseconds: number | undefined, run: () => void): void {
  if (milliseconds && milliseconds < 2 ** 31) setTimeout(run, milliseconds)
}
