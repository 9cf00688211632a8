/** The hosts that the simulated platform answers for, all on one origin, under their real paths. */
const ofPlatform = String.raw`(?:open|api|mp|api\.mch)\.weixin\.qq\.com`

/** The other hosts of WeChat's: its sites, its static files, the pictures that it keeps. */
const ofWechat = String.raw`(?:[\w-]+\.)*(?:(?:wx|weixin)\.qq\.com|qpic\.cn|qlogo\.cn)`

const host = String.raw`(?:https?:)?//(?:(${ofPlatform})|(${ofWechat}))(?::\d+)?`

const address = new RegExp(`^${host}(?=[/?#]|$)`, 'i')

/** The same, where an address can begin within a tag: as a value, in a list, or in CSS. */
const addressInTag = new RegExp(String.raw`(["'\s(,]|\s[\w-]+=)${host}(?=[/?#"'\s>),]|$)`, 'gi')

const addressInCss = new RegExp(String.raw`(["'\s(])${host}(?=[/?#"'\s)]|$)`, 'gi')

const local = new RegExp(`^/__weh5__/(${ofWechat})(/.*)?$`, 'i')

/** For a driver that sees whole addresses. */
export const platformUrl: RegExp = new RegExp(`^https?://${ofPlatform}(?::\\d+)?/`, 'i')
export const wechatUrl: RegExp = new RegExp(`^https?://(?!${ofPlatform}[:/])${ofWechat}(?::\\d+)?/`, 'i')

/**
 * Where a simulated page finds what WeChat's hosts have, so that it sends them nothing: the platform on its origin, everything else below
 * the simulator's own path, where it keeps its host.
 *
 * @param platform - Origin of the simulated platform; without it addresses there stay as they are.
 */
function simulated(
  found: string,
  ofPlatformHost: string | undefined,
  otherHost: string | undefined,
  platform?: string,
) {
  return ofPlatformHost === undefined ? `/__weh5__/${otherHost ?? ''}` : (platform ?? found)
}

/** An address as a simulated page should meet it; as it is, unless it is one of WeChat's. */
export function simulateUrl(url: string, platform?: string): string {
  return url.replace(address, (found: string, ofPlatformHost?: string, otherHost?: string) =>
    simulated(found, ofPlatformHost, otherHost, platform),
  )
}

/** A start tag with every such address mapped. */
export function simulateTag(tag: string, platform?: string): string {
  return replaceWithin(tag, addressInTag, platform)
}

/** A style sheet, likewise. */
export function simulateCss(css: string, platform?: string): string {
  return replaceWithin(css, addressInCss, platform)
}

function replaceWithin(text: string, addresses: RegExp, platform: string | undefined): string {
  return text.replace(addresses, (found: string, before: string, ofPlatformHost?: string, otherHost?: string) => {
    const whole = found.slice(before.length)
    return before + simulated(whole, ofPlatformHost, otherHost, platform)
  })
}

/** The address of WeChat's that a local path stands for, `undefined` when it stands for none. */
export function wechatAddress(path: string): string | undefined {
  const [, found, rest = '/'] = local.exec(path) ?? []
  return found && `https://${found}${rest}`
}
