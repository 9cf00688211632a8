// `pnpm bench`: build first (`npm run build`), then one bench after the other.
for (const bench of ['sizes', 'first-answer']) await import(`./${bench}.bench.mjs`)
