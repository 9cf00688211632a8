import { type Element, useId, useRef } from '#framework'
import { classNames } from '../class-names.ts'
import { useReset } from '../control/use-reset.ts'
import { useFieldControl } from '../field/field-context.ts'
import { useLocale } from '../locale/locale.ts'
import * as zh from '../locale/zh-cn-texts.ts'
import { UnreadablePictureError } from './compress-image.ts'
import type { UploaderProps } from './types.ts'
import { UploaderTile } from './uploader-tile.tsx'
import { useUploads } from './use-uploads.ts'

/** What it says by itself. */
const texts = { addPicture: zh.addPicture, page: zh.page, unreadablePicture: zh.unreadablePicture }

/**
 * Pictures that are sent as they are picked: made smaller, with progress, to be sent again after a failure. How they travel is
 * `upload`'s business; in WeChat `pick` brings them from the client's own album.
 *
 * @example
 * <Uploader title="照片" max={9} upload={(file, { signal }) => api.upload(file, signal)} pick={inWechat ? pickImages : undefined} />
 * @see https://weui.io/#uploader
 */
export function Uploader({
  upload,
  value,
  defaultValue,
  onChange,
  pick,
  onError,
  max = 9,
  parallel = 3,
  accept = 'image/*',
  capture,
  compress,
  onPreview,
  title,
  className,
  ...rest
}: UploaderProps): Element {
  const locale = useLocale(texts)
  const titleId = useId()
  const { id, name, required, disabled = false, ...described } = useFieldControl(rest)
  const root = useRef<HTMLDivElement>(null)
  const { list, add, retry, remove, reset } = useUploads({
    upload,
    compress,
    value,
    defaultValue,
    onChange,
    max,
    parallel,
  })
  useReset(root, reset)
  const room = max - list.length
  const isUnreadable = list.some(({ error, state }) => state === 'failed' && error instanceof UnreadablePictureError)
  const addAttributes = {
    id,
    ...described,
    ...(title == null ? { 'aria-label': locale.addPicture } : { 'aria-labelledby': `${titleId}-add ${titleId}-title` }),
  }

  async function pickWith(picker: NonNullable<UploaderProps['pick']>): Promise<void> {
    let picked: readonly Blob[]
    try {
      picked = await picker({ count: room })
    } catch (error) {
      onError?.(error)
      return
    }
    add(picked)
  }

  return (
    <div ref={root} className={classNames('wk-uploader', className)}>
      {title == null ? null : (
        <div className="wk-uploader__head">
          <span id={`${titleId}-title`} className="wk-uploader__title">
            {title}
          </span>
          <span className="wk-uploader__count">
            {list.length}/{max}
          </span>
        </div>
      )}
      <ul className="wk-uploader__tiles" role="list">
        {list.map((each, index) => (
          <UploaderTile
            key={each.id}
            upload={each}
            fallbackName={locale.page(index + 1, list.length)}
            disabled={disabled}
            onView={() =>
              onPreview?.(
                each.thumb,
                list.map(({ thumb }) => thumb),
              )
            }
            onRetry={() => retry(each)}
            onDelete={() => remove(each)}
          />
        ))}
        {room > 0 && !disabled ? (
          <li className="wk-uploader__tile wk-uploader__add">
            <span id={`${titleId}-add`} hidden>
              {locale.addPicture}
            </span>
            {pick === undefined ? (
              <input
                {...addAttributes}
                className="wk-uploader__input"
                type="file"
                accept={accept}
                capture={capture ? 'environment' : undefined}
                multiple={room > 1}
                // Chosen files leave the input at once: what counts is what has arrived.
                required={required && !list.some(({ state }) => state === 'done')}
                onChange={(event) => {
                  add([...(event.currentTarget.files ?? [])])
                  // The same picture can be picked again after it was deleted.
                  event.currentTarget.value = ''
                }}
              />
            ) : (
              <button
                {...addAttributes}
                className="wk-uploader__input"
                type="button"
                onClick={() => void pickWith(pick)}
              />
            )}
          </li>
        ) : null}
      </ul>
      <div className="wk-uploader__error" aria-live="polite">
        {isUnreadable ? locale.unreadablePicture : null}
      </div>
      {name === undefined
        ? null
        : list.map((each) =>
            each.file === undefined ? null : <input key={each.id} type="hidden" name={name} value={each.file.url} />,
          )}
    </div>
  )
}
