import type { Element } from '#framework'
import { CloseThinIcon } from '../icon/icons.tsx'
import { useLocale } from '../locale/locale.ts'
import * as zh from '../locale/zh-cn-texts.ts'

/** What it says by itself. */
const texts = { close: zh.close }

/** The cross that closes what it stands in: 24 px to the eye, 44 px to a finger. */
export function CloseButton({ onClick }: { onClick: () => void }): Element {
  const { close } = useLocale(texts)
  return (
    <button type="button" className="wk-close" aria-label={close} onClick={onClick}>
      <CloseThinIcon size={24} />
    </button>
  )
}
