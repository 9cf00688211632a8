import { simulateTag } from './wechat-hosts.ts'

/** Tags that load something or lead somewhere. What others say about WeChat, in a `<meta>` for instance, is text. */
const loading =
  /^<(?:a|area|audio|embed|form|iframe|image|img|input|link|object|script|source|track|use|video)\b|\sstyle\s*=/i

/** A start tag as a simulated page should have it. The integrity of a script is the official file's, which the local one need not match. */
export function simulateElement(tag: string, platform?: string): string {
  if (!loading.test(tag)) return tag
  const mapped = simulateTag(tag, platform)
  if (mapped === tag || !/^<script\b/i.test(tag)) return mapped
  return mapped.replace(/\s+integrity\s*=\s*("[^"]*"|'[^']*'|[^\s>]+)/i, '')
}

/** Markup, with each of its start tags mapped. */
export function simulateMarkup(markup: string, platform?: string): string {
  return markup.replace(/<[a-z](?:"[^"]*"|'[^']*'|[^"'>])*>/gi, (tag) => simulateElement(tag, platform))
}
