import type { Element } from '#framework'
import { useLocale } from '../locale/locale.ts'
import * as zh from '../locale/zh-cn-texts.ts'
import { present, type Presented } from '../overlay/present.tsx'
import { Dialog } from './dialog.tsx'
import type { AlertOptions } from './types.ts'

/** What it says by itself. */
const texts = { acknowledge: zh.acknowledge }

/** Shows `options` until it is acknowledged. */
export function alert(options: AlertOptions): Promise<void> {
  return present<void>((presented) => <Alert {...options} {...presented} />, {
    dismissed: undefined,
    signal: options.signal,
  })
}

function Alert({ title, content, confirmText, open, settle }: AlertOptions & Presented<void>): Element {
  const { acknowledge } = useLocale(texts)
  return (
    <Dialog
      alert
      open={open}
      onClose={() => settle()}
      title={title}
      actions={[{ label: confirmText ?? acknowledge, tone: 'primary', onClick: () => settle(), autoFocus: true }]}
    >
      {content}
    </Dialog>
  )
}
