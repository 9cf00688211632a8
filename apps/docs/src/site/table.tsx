import type { ComponentChildren, JSX } from 'preact'

interface TableProps {
  /** The id of the heading that names it. */
  labelledBy: string
  head: readonly string[]
  rows: readonly { readonly key: string; readonly cells: readonly ComponentChildren[] }[]
}

/** A table that scrolls sideways by itself where it does not fit, by keyboard too. */
export function Table({ labelledBy, head, rows }: TableProps): JSX.Element {
  return (
    <div class="table" tabIndex={0} role="region" aria-labelledby={labelledBy}>
      <table>
        <thead>
          <tr>
            {head.map((title) => (
              <th key={title}>{title}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, cells }) => (
            <tr key={key}>
              {cells.map((cell, column) => (
                <td key={column}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
