import type { Element } from '#framework'
import { classNames } from '../class-names.ts'
import { CloseIcon, WarnIcon } from '../icon/icons.tsx'
import { useLocale } from '../locale/locale.ts'
import * as zh from '../locale/zh-cn-texts.ts'
import type { Upload } from './use-uploads.ts'

/** What it says by itself. */
const texts = { deletePicture: zh.deletePicture, retry: zh.retry, viewPicture: zh.viewPicture }

interface UploaderTileProps {
  upload: Upload
  /** How the picture is called where it has no name. */
  fallbackName: string
  disabled: boolean
  onView: () => void
  onRetry: () => void
  onDelete: () => void
}

/** One picture: a button that shows it, or after a failure sends it again, and one that deletes it. */
export function UploaderTile({
  upload,
  fallbackName,
  disabled,
  onView,
  onRetry,
  onDelete,
}: UploaderTileProps): Element {
  const locale = useLocale(texts)
  const { state, progress, thumb } = upload
  const name = upload.name || fallbackName
  const percent = `${Math.round(progress * 100)}%`
  const labels = {
    done: locale.viewPicture(name),
    uploading: `${name} ${percent}`,
    failed: `${locale.retry} ${name}`,
  }
  return (
    <li className="wk-uploader__tile">
      <button
        type="button"
        className="wk-uploader__picture"
        aria-label={labels[state]}
        onClick={state === 'failed' ? onRetry : onView}
      >
        <img className="wk-uploader__thumb" src={thumb} alt="" />
        {state === 'done' ? null : (
          <span className={classNames('wk-uploader__state', `wk-uploader__state_${state}`)}>
            {state === 'failed' ? <WarnIcon size={24} /> : percent}
          </span>
        )}
      </button>
      {disabled ? null : (
        <button
          type="button"
          className="wk-uploader__delete"
          aria-label={locale.deletePicture(name)}
          onClick={onDelete}
        >
          <CloseIcon size={16} />
        </button>
      )}
    </li>
  )
}
