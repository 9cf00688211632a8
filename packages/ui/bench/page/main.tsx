// Two buttons: one opens our picker, the other the same sheet with every row in the document, as the kits do that we measure against.
import { render } from 'preact'
import { picker, Sheet } from '../../src/index.ts'
import '../../src/style.css'

const rows = Array.from({ length: 1000 }, (_, row) => `第 ${row + 1} 行`)

const root = document.createElement('div')
document.body.append(root)

function draw(isOpen: boolean): void {
  render(
    <>
      <button type="button" id="ours" onClick={() => void picker.open({ title: '行', columns: [{ options: rows }] })}>
        ours
      </button>
      <button type="button" id="baseline" onClick={() => draw(true)}>
        baseline
      </button>
      <Sheet open={isOpen} onClose={() => draw(false)} title="行">
        {rows.map((row) => (
          <div key={row} className="wk-picker__row">
            {row}
          </div>
        ))}
      </Sheet>
    </>,
    root,
  )
}
draw(false)
