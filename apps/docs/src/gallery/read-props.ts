/** The properties of one component, or the options of one call. */
export interface PropsTable {
  readonly name: string
  /** What it has besides, as TypeScript says it. */
  readonly inherits: string
  readonly props: readonly Prop[]
}

export interface Prop {
  readonly name: string
  readonly type: string
  readonly required: boolean
  readonly text: string
}

/**
 * Reads the exported interfaces in the text of a types.ts. Our own files, formatted by our own formatter, are regular enough to be read
 * line by line: members are indented by two spaces, and a closing brace at the start of a line ends the interface.
 */
export function readProps(source: string): PropsTable[] {
  return [...source.matchAll(/^export interface (\w+)(?:<[^>]*>)?([\s\S]*?)\{(\}|\n[\s\S]*?^\})/gm)].map(
    ([, name = '', heritage = '', body = '']) => ({
      name,
      inherits: heritage
        .replace(/^\s*extends\s+/, '')
        .replaceAll(/\s+/g, ' ')
        .trim(),
      props: readMembers(body),
    }),
  )
}

function readMembers(body: string): Prop[] {
  const member =
    /(?:^ {2}\/\*\*([\s\S]*?)\*\/\n)?^ {2}(?:readonly )?(?:'([\w-]+)'|(\w+))(\?)?(: |\()([\s\S]*?)(?=\n {2}(?! )|\n\})/gm
  return [...body.matchAll(member)].map(([, comment = '', quoted, plain, optional, separator, type = '']) => ({
    name: quoted ?? plain ?? '',
    type: `${separator === '(' ? '(' : ''}${type}`
      .replaceAll(/\s+/g, ' ')
      .replace(/^\| /, '')
      .replace(/ \| undefined$/, '')
      .replace(/^\((\(.*\) => [^|&]+)\)$/, '$1'),
    required: optional === undefined,
    text: comment
      .replaceAll(/^\s*\*? ?/gm, '')
      .replaceAll(/\{@link (\w+)\}/g, '$1')
      .replaceAll('\n', ' ')
      .trim(),
  }))
}
