/** Waits until what was drawn has run its effects, and what those have drawn theirs: three frames, however long a frame takes. */
export async function frames(): Promise<void> {
  for (let frame = 0; frame < 3; frame += 1) {
    await new Promise<void>((resolve) => requestAnimationFrame(() => setTimeout(resolve)))
  }
}
