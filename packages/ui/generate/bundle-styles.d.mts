export function bundleStyles(files: readonly string[]): Buffer
