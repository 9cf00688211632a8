import type { Element, Node } from '#framework'
import { SuccessNoCircleIcon, WarnIcon } from '../icon/icons.tsx'
import { Loading } from '../loading/loading.tsx'
import { useLocale } from '../locale/locale.ts'
import * as zh from '../locale/zh-cn-texts.ts'
import type { ToastKind } from './types.ts'

/** What it says by itself. */
const texts = { loading: zh.loading }

const pictures: Record<ToastKind, ((label: string) => Element) | undefined> = {
  text: undefined,
  success: () => <SuccessNoCircleIcon className="wk-toast__icon" />,
  fail: () => <WarnIcon className="wk-toast__icon" />,
  loading: (label) => <Loading className="wk-toast__icon" label={label} />,
}

/** The toast itself. */
export function ToastView({ kind, content, modal }: { kind: ToastKind; content: Node; modal: boolean }): Element {
  const { loading } = useLocale(texts)
  const picture = pictures[kind]
  return (
    <div className={modal ? 'wk-toast wk-toast_modal' : 'wk-toast'}>
      <div className={picture ? 'wk-toast__box' : 'wk-toast__box wk-toast__box_text'}>
        {picture?.(loading)}
        <div className="wk-toast__content">{content}</div>
      </div>
    </div>
  )
}
