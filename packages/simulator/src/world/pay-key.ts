import { drawText } from './random.ts'
import type { World } from './world.ts'

const rsa = { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' } as const

/** The key with which WeChat Pay signs what it answers and sends in API V3, as it is saved with the world. */
export interface PlatformKey {
  readonly serial: string
  readonly privateKey: JsonWebKey
  /** SPKI, PEM: what a merchant downloads as the platform's public key. */
  readonly publicKey: string
}

/** The key, made when it is first needed. */
export async function platformKeyOf(world: World): Promise<PlatformKey> {
  const { services } = world.state
  if (services.payKey) return services.payKey
  const parameters = { ...rsa, modulusLength: 2048, publicExponent: new Uint8Array([1, 0, 1]) }
  const pair = await crypto.subtle.generateKey(parameters, true, ['sign', 'verify'])
  const made: PlatformKey = {
    serial: drawText(world.state, 'hex', 40).toUpperCase(),
    privateKey: await crypto.subtle.exportKey('jwk', pair.privateKey),
    publicKey: pemOf(new Uint8Array(await crypto.subtle.exportKey('spki', pair.publicKey))),
  }
  // Two first needs may meet: the earlier key stays.
  services.payKey ??= made
  return services.payKey
}

export async function signAsPlatform({ privateKey }: PlatformKey, text: string): Promise<string> {
  const key = await crypto.subtle.importKey('jwk', privateKey, rsa, false, ['sign'])
  return base64Of(new Uint8Array(await crypto.subtle.sign(rsa, key, new TextEncoder().encode(text))))
}

/** Whether a merchant's key made a signature. `false` as well for a key or signature that cannot be read. */
export async function isMerchantSignature(publicKey: string, text: string, signature: string): Promise<boolean> {
  try {
    const der = bytesOf(publicKey.replaceAll(/-----[^-]+-----|\s/g, ''))
    const key = await crypto.subtle.importKey('spki', der, rsa, false, ['verify'])
    return await crypto.subtle.verify(rsa, key, bytesOf(signature), new TextEncoder().encode(text))
  } catch {
    return false
  }
}

/** AES-256-GCM with the APIv3 key, the tag behind the text, Base64 (`facts/server.md` 2.4). */
export async function encryptResource(
  apiV3Key: string,
  nonce: string,
  associated: string,
  text: string,
): Promise<string> {
  const encode = (value: string): Uint8Array<ArrayBuffer> => new Uint8Array(new TextEncoder().encode(value))
  const key = await crypto.subtle.importKey('raw', encode(apiV3Key), 'AES-GCM', false, ['encrypt'])
  const parameters = { name: 'AES-GCM', iv: encode(nonce), additionalData: encode(associated) }
  return base64Of(new Uint8Array(await crypto.subtle.encrypt(parameters, key, encode(text))))
}

function pemOf(der: Uint8Array): string {
  const lines = base64Of(der).match(/.{1,64}/g) ?? []
  return ['-----BEGIN PUBLIC KEY-----', ...lines, '-----END PUBLIC KEY-----', ''].join('\n')
}

function base64Of(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes))
}

function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))
}
