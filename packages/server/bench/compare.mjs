// Figures only mean something against a baseline measured in the same run, in turns, on the same machine.

/** Measures both in turns; the ratio is the median of the rounds' ratios, since other work on the machine slows both down alike. */
export async function compare({ ours, baseline, rounds = 7 }) {
  const figures = []
  await ours()
  await baseline()
  for (let round = 0; round < rounds; round++) {
    const against = await baseline()
    const mine = await ours()
    figures.push({ ours: mine, baseline: against, ratio: mine / against })
  }
  return figures.sort((a, b) => a.ratio - b.ratio)[Math.floor(rounds / 2)]
}

/** Prints one line: the ratio, what it is made of, and whether it reaches its bar. */
export function report(what, { ours, baseline, ratio = ours / baseline, unit, bar }) {
  const [reached, wanted] =
    'most' in bar ? [ratio <= bar.most, `at most ${bar.most}`] : [ratio >= bar.least, `at least ${bar.least}`]
  const figures = `${ours.toFixed(2)} ${unit} against ${baseline.toFixed(2)} ${unit}`
  console.log(`${what.padEnd(44)} ${ratio.toFixed(2)}  (${figures}; ${wanted})${reached ? '' : '  MISSED'}`)
}
