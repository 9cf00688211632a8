import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Network } from '../network/network.ts'
import { addressElsewhere, isOwnPath } from './own-routes.ts'
import { sendError, type ErrorBody } from './reply.ts'
import { wechatAddress } from './wechat-hosts.ts'

/** What a request gets whose fault is a status. */
export function statusOfFault(status: number, url: string): ErrorBody {
  return {
    code: 'NETWORK_FAULT',
    message: `The simulator answers ${url} with ${status}, as a fault says.`,
    hint: 'Mend it in the panel under Faults, or where sim.network.fault was called. 可在面板的“故障”中移除，或在调用 sim.network.fault 之处解除。',
  }
}

/**
 * Lets a request meet the faults of the network first.
 *
 * @param goOn - Runs when it gets through: at once where there is no fault, later where it is only slow.
 */
export function meetNetwork(
  network: Network,
  request: IncomingMessage,
  response: ServerResponse,
  goOn: () => void,
): void {
  const url = seenAddress(request)
  if (url === undefined || !network.isTroubled(url)) return goOn()
  void network.meet(request.method ?? 'GET', url).then((fate) => {
    if (response.destroyed) return
    if (fate === 'late') return goOn()
    if (fate === 'broken') return breakConnection(request, response)
    sendError(response, fate, statusOfFault(fate, url))
  })
}

/** The address as the page wrote it; none for what only the simulator and its panel ask for. */
function seenAddress(request: IncomingMessage): string | undefined {
  const { url = '/', headers } = request
  const address = `http://${headers.host ?? 'localhost'}${url}`
  if (!URL.canParse(address)) return undefined
  if (!isOwnPath(url)) return address
  return addressElsewhere(request) ?? wechatAddress(new URL(address).pathname)
}

/** A browser sends a request once more when a connection that it had used before just closes; an answer that contradicts itself it gives up. */
function breakConnection({ httpVersionMajor, socket }: IncomingMessage, response: ServerResponse): void {
  if (httpVersionMajor > 1) response.destroy()
  else socket.end('HTTP/1.1 200 OK\r\nContent-Length: 1\r\nContent-Length: 2\r\nConnection: close\r\n\r\n')
}
