/** Errors come as JSON under a type of text, files under their own (`facts/endpoints-a.md`, answers that are not plain JSON). */
export function isFile({ headers }: Response): boolean {
  const type = headers.get('content-type') ?? ''
  return type !== '' && !/^(?:application\/json|text\/plain)\b/i.test(type)
}

/** The file of an answer, under the name that WeChat gives it; without one it is called `file`. */
export async function readFile(response: Response): Promise<File> {
  const { headers } = response
  const name = /filename="?(?<name>[^";]+)"?/i.exec(headers.get('content-disposition') ?? '')?.groups?.['name']
  return new File([await response.arrayBuffer()], name ?? 'file', { type: headers.get('content-type') ?? '' })
}
