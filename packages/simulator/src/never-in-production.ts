/** Stands in whatever contains the simulator, so that a production build can be searched for it. */
export const marker = 'WEH5_SIMULATOR_NEVER_IN_PRODUCTION'

/** The simulator was loaded where `NODE_ENV` is `production`. It signs anybody in as anybody. */
export class ProductionError extends Error {
  override readonly name: string = 'ProductionError'
  readonly code = 'SIMULATOR_IN_PRODUCTION'

  constructor() {
    super(
      `${marker}: the simulator does not load with NODE_ENV=production. Import it in development and tests only. 模拟器不能用于生产环境。`,
    )
  }
}

/** @throws {ProductionError} */
export function refuseProduction(): void {
  if (typeof process !== 'undefined' && process.env['NODE_ENV'] === 'production') throw new ProductionError()
}
