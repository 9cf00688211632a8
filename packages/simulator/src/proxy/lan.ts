import { networkInterfaces } from 'node:os'

/** The addresses under which other devices on the same network reach this machine, IPv4. */
export function lanAddresses(): readonly string[] {
  return Object.values(networkInterfaces())
    .flatMap((addresses) => addresses ?? [])
    .filter(({ family, internal }) => family === 'IPv4' && !internal)
    .map(({ address }) => address)
}
