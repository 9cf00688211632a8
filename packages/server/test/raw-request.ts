import { connect } from 'node:net'

/** Sends bytes that no HTTP client would send. */
export function rawRequest(origin: string, bytes: string): Promise<{ status: number; body: string }> {
  return new Promise((resolve, reject) => {
    let text = ''
    const socket = connect(Number(new URL(origin).port), '127.0.0.1', () => void socket.write(bytes))
    socket.setEncoding('utf8').on('data', (chunk) => (text += String(chunk)))
    socket.once('error', reject).once('close', () => {
      const [head = '', body = ''] = text.split('\r\n\r\n')
      resolve({ status: Number(/^HTTP\/1.1 (\d+)/.exec(head)?.[1]), body })
    })
  })
}
