import { type Element, useState } from '#framework'
import { useLocale } from '../locale/locale.ts'
import * as zh from '../locale/zh-cn-texts.ts'
import { present, type Presented } from '../overlay/present.tsx'
import { Dialog } from './dialog.tsx'
import type { ConfirmOptions } from './types.ts'

/** What it says by itself. */
const texts = { cancel: zh.cancel, confirm: zh.confirm }

/** Asks; true when confirmed. */
export function confirm(options: ConfirmOptions): Promise<boolean> {
  return present<boolean>((presented) => <Confirm {...options} {...presented} />, {
    dismissed: false,
    signal: options.signal,
  })
}

function Confirm({
  title,
  content,
  confirmText,
  cancelText,
  tone = 'primary',
  onConfirm,
  open,
  settle,
  fail,
  letNextOpen,
}: ConfirmOptions & Presented<boolean>): Element {
  const locale = useLocale(texts)
  const [busy, setBusy] = useState(false)
  const destroys = tone === 'warn'

  async function confirmed(): Promise<void> {
    setBusy(true)
    letNextOpen()
    try {
      await onConfirm?.()
      settle(true)
    } catch (error) {
      fail(error)
    }
  }
  const cancel = (): void => {
    if (!busy) settle(false)
  }
  return (
    <Dialog
      alert={destroys}
      open={open}
      onClose={cancel}
      title={title}
      actions={[
        { label: cancelText ?? locale.cancel, onClick: cancel, disabled: busy, autoFocus: destroys },
        {
          label: confirmText ?? locale.confirm,
          tone,
          loading: busy,
          autoFocus: !destroys,
          onClick: () => (onConfirm === undefined ? settle(true) : void confirmed()),
        },
      ]}
    >
      {content}
    </Dialog>
  )
}
