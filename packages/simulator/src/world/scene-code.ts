/** A QR code with a scene (带参数二维码). */
export interface SceneCode {
  readonly appId: string
  readonly ticket: string
  /** `scene_id` or `scene_str` as text. */
  readonly scene: string
  /** What the QR code says. */
  readonly url: string
  /** `null`: never. */
  readonly expiresAt: number | null
}
