/** The hosts that the simulated platform answers for, all on one origin, under their real paths. */
const simulated = /^(?:https?:)?\/\/(?:open|api|mp|api\.mch)\.weixin\.qq\.com(?::\d+)?(?=[/?#]|$)/i

/** The same, anywhere in a tag. */
const simulatedInTag = /(?:https?:)?\/\/(?:open|api|mp|api\.mch)\.weixin\.qq\.com(?::\d+)?(?=[/?#"'\s>])/gi

/** An address as a simulated page should meet it: on the platform's origin if it is one of WeChat's, as it is otherwise. */
export function simulateUrl(url: string, platform: string): string {
  return url.replace(simulated, platform)
}

/** A start tag with every such address mapped. */
export function simulateTag(tag: string, platform: string): string {
  return tag.replace(simulatedInTag, platform)
}
