import { type Element, useLayoutEffect, useState } from '#framework'
import { Button } from '../button/button.tsx'
import { useLocale } from '../locale/locale.ts'
import * as zh from '../locale/zh-cn-texts.ts'
import { Sheet } from '../sheet/sheet.tsx'
import { PickerView } from './picker-view.tsx'
import { resolveColumns, valuesOf } from './resolve-columns.ts'
import type { PickerProps } from './types.ts'

/** What it says by itself. */
const texts = { choose: zh.choose, confirm: zh.confirm }

/**
 * Wheels in a sheet. As a call: {@link picker}.
 *
 * @example
 * <Picker open={open} onClose={close} title="票种" columns={[{ options: ['飞机票', '火车票'] }]} onConfirm={([kind]) => book(kind)} />
 * @see https://weui.io/#picker
 */
export function Picker<T>({ title, columns, value = [], onConfirm, confirmText, ...layer }: PickerProps<T>): Element {
  const { choose, confirm } = useLocale(texts)
  const [chosen, setChosen] = useState(value)
  // Each opening starts from `value`, whatever was turned to and not confirmed before.
  useLayoutEffect(() => {
    if (layer.open) setChosen(value)
  }, [layer.open])
  return (
    <Sheet
      {...layer}
      title={title}
      label={choose}
      className="wk-picker"
      footer={
        <Button variant="primary" onClick={() => onConfirm(valuesOf(resolveColumns(columns, chosen)))}>
          {confirmText ?? confirm}
        </Button>
      }
    >
      <PickerView
        columns={columns}
        value={chosen}
        onChange={setChosen}
        label={typeof title === 'string' ? title : choose}
      />
    </Sheet>
  )
}
