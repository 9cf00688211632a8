/**
 * The official script, wherever a page names it: either host, any version, with or without a scheme (`facts/jssdk.md` A.1). The
 * version is kept in the local address so that it reads like the original; the file behind it is npm's `jweixin-module`, unmodified.
 */
const official = /(?:https?:)?\/\/res2?\.wx\.qq\.com\/open\/js\/(jweixin-[\w.-]+\.js)/g

const local = /^\/__weh5__\/jweixin-[\w.-]+\.js$/

/** The text with every address of the official script replaced by the local one. */
export function localiseOfficialScript(text: string): string {
  return text.replace(official, '/__weh5__/$1')
}

/** Whether a path is the local address of the official script. */
export function isLocalOfficialScript(path: string): boolean {
  return local.test(path)
}

/** Whether an absolute address is one of the official script, there or here. */
export function namesOfficialScript(address: string): boolean {
  return (
    localiseOfficialScript(address) !== address ||
    (URL.canParse(address) && isLocalOfficialScript(new URL(address).pathname))
  )
}
