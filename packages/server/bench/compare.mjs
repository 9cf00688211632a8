// Figures only mean something against a baseline measured in the same run, in turns, on the same machine.

/** Measures both in turns, and takes the median of each. */
export async function compare({ ours, baseline, rounds = 7 }) {
  const figures = { ours: [], baseline: [] }
  await ours()
  await baseline()
  for (let round = 0; round < rounds; round++) {
    figures.baseline.push(await baseline())
    figures.ours.push(await ours())
  }
  return { ours: median(figures.ours), baseline: median(figures.baseline) }
}

function median(figures) {
  return figures.sort((a, b) => a - b)[Math.floor(figures.length / 2)]
}

/** Prints one line: the ratio, what it is made of, and whether it reaches its bar. */
export function report(what, { ours, baseline, unit, bar }) {
  const ratio = ours / baseline
  const [reached, wanted] =
    'most' in bar ? [ratio <= bar.most, `at most ${bar.most}`] : [ratio >= bar.least, `at least ${bar.least}`]
  const figures = `${ours.toFixed(2)} ${unit} against ${baseline.toFixed(2)} ${unit}`
  console.log(`${what.padEnd(52)} ${ratio.toFixed(2)}  (${figures}; ${wanted})${reached ? '' : '  MISSED'}`)
}
