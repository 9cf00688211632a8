/** A text without these secrets, raw or percent-encoded: the platform, or whatever answers for it, may quote what it was sent. */
export function scrub(text: string, secrets: readonly string[]): string {
  return secrets
    .filter((secret) => secret !== '')
    .flatMap((secret) => [secret, encodeURIComponent(secret)])
    .reduce((clean, secret) => clean.replaceAll(secret, '[redacted]'), text)
}
