/**
 * Where tokens, tickets and running logins are kept, so that several processes share them. Values are strings; whoever writes one
 * decides what it means.
 */
export interface Store {
  /** The value, or undefined when there is none or its time is over. */
  get(key: string): Promise<string | undefined>

  /**
   * Writes a value and says whether it was written. With `expect` it is a compare-and-set: nothing is written unless the stored
   * value is exactly that one (`null`: unless there is none), and of several writers one succeeds.
   */
  put(key: string, value: string, options: PutOptions): Promise<boolean>

  /**
   * Takes the right to renew something, for at most `ttl` milliseconds. Undefined while another process holds it. A store without
   * leases is still correct; processes then merely do some work twice.
   */
  lease?(key: string, ttl: number): Promise<Lease | undefined>
}

export interface PutOptions {
  /** Milliseconds until the value is gone. */
  readonly ttl: number
  readonly expect?: string | null
}

export interface Lease {
  /** Gives the right back, unless it has passed to somebody else meanwhile. */
  release(): Promise<void>
}
