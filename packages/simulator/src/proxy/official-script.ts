/**
 * The official script, wherever a page names it: either host, any version, with or without a scheme (`facts/jssdk.md` A.1). Host and
 * version are kept in the local address, so that one host can be down while the other works; the file behind it is npm's
 * `jweixin-module`, unmodified.
 */
const official = /(?:https?:)?\/\/(res2?\.wx\.qq\.com\/open\/js\/jweixin-[\w.-]+\.js)/g

const local = /^\/__weh5__\/(res2?\.wx\.qq\.com\/open\/js\/jweixin-[\w.-]+\.js)$/

/** The text with every address of the official script replaced by the local one. */
export function localiseOfficialScript(text: string): string {
  return text.replace(official, '/__weh5__/$1')
}

/** The address of the official script that a local path stands for, `undefined` when it stands for none. */
export function officialAddress(path: string): string | undefined {
  const [, address] = local.exec(path) ?? []
  return address && `https://${address}`
}

/** Whether an absolute address is one of the official script, there or here. */
export function namesOfficialScript(address: string): boolean {
  return (
    localiseOfficialScript(address) !== address ||
    (URL.canParse(address) && officialAddress(new URL(address).pathname) !== undefined)
  )
}
