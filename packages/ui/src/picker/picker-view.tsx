import type { Element } from '#framework'
import { Loading } from '../loading/loading.tsx'
import { useLocale } from '../locale/locale.ts'
import * as zh from '../locale/zh-cn-texts.ts'
import { resolveColumns, valuesOf } from './resolve-columns.ts'
import type { PickerViewProps } from './types.ts'
import { Wheel } from './wheel.tsx'

/** What it says by itself. */
const texts = { choose: zh.choose, loading: zh.loading }

/**
 * The wheels of a picker, in the page.
 *
 * @example
 * <PickerView columns={[{ label: '票种', options: ['飞机票', '火车票'] }]} value={value} onChange={setValue} />
 */
export function PickerView<T>({ columns, value, onChange, label }: PickerViewProps<T>): Element {
  const { choose, loading } = useLocale(texts)
  const resolved = resolveColumns(columns, value)
  return (
    <div className="wk-picker__columns">
      {/* A picker without columns is waiting for them. */}
      {resolved.length === 0 && <Loading className="wk-picker__loading" label={loading} />}
      {resolved.map((column, at) => (
        <Wheel
          key={at}
          label={column.label ?? label ?? choose}
          rows={column.options}
          index={column.index}
          onChange={(index) => {
            const turned = resolved.map((each) => (each === column ? { ...column, index } : each))
            onChange(valuesOf(resolveColumns(columns, valuesOf(turned))))
          }}
        />
      ))}
    </div>
  )
}
