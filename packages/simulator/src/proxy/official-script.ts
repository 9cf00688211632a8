const official = /\/(?:\/|__weh5__\/)res2?\.wx\.qq\.com\/open\/js\/jweixin-[\w.-]+\.js(?:[?#]|$)/

/** Whether an address is one of the official script, either host, any version (`facts/jssdk.md` A.1), there or here. */
export function namesOfficialScript(address: string): boolean {
  return official.test(address)
}
