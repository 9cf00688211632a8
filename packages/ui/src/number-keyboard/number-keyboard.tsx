import type { Element } from '#framework'
import { classNames } from '../class-names.ts'
import { useLocale } from '../locale/locale.ts'
import * as zh from '../locale/zh-cn-texts.ts'
import { usePresence } from '../overlay/use-presence.ts'
import type { NumberKeyboardProps } from './types.ts'

/** What it says by itself. */
const texts = { backspace: zh.backspace, confirm: zh.confirm, numbers: zh.numbers }

const digits = ['1', '2', '3', '4', '5', '6', '7', '8', '9']

/**
 * Keys for an amount or a code at the bottom of the screen, in place of the system's keyboard. It leaves the focus where it is.
 *
 * @example
 * <NumberKeyboard open={paying} extraKey="." onKey={(key) => setAmount(amount + key)} onDelete={() => setAmount(amount.slice(0, -1))} />
 */
export function NumberKeyboard({
  open,
  onKey,
  onDelete,
  onConfirm,
  extraKey,
  label,
  confirmText,
}: NumberKeyboardProps): Element {
  const locale = useLocale(texts)
  const presence = usePresence(open)
  if (presence === 'absent') return null
  return (
    <div
      className={classNames(
        'wk-number-keyboard',
        onConfirm !== undefined && 'wk-number-keyboard_confirm',
        presence === 'leaving' && 'wk-number-keyboard_leaving',
      )}
      role="group"
      aria-label={label ?? locale.numbers}
      // A press on a key does not take the focus out of the field it types into.
      onPointerDown={(event) => event.preventDefault()}
      onMouseDown={(event) => event.preventDefault()}
    >
      {digits.map((digit) => (
        <Key key={digit} onPress={() => onKey(digit)}>
          {digit}
        </Key>
      ))}
      {extraKey === undefined ? (
        <span className="wk-number-keyboard__gap" />
      ) : (
        <Key onPress={() => onKey(extraKey)}>{extraKey}</Key>
      )}
      <Key onPress={() => onKey('0')}>0</Key>
      <Key label={locale.backspace} className="wk-number-keyboard__delete" onPress={onDelete}>
        ⌫
      </Key>
      {onConfirm === undefined ? null : (
        <Key className="wk-number-keyboard__confirm" onPress={onConfirm}>
          {confirmText ?? locale.confirm}
        </Key>
      )}
    </div>
  )
}

function Key({
  children,
  label,
  className,
  onPress,
}: {
  children: string
  label?: string
  className?: string
  onPress: () => void
}): Element {
  return (
    <button
      type="button"
      className={classNames('wk-number-keyboard__key', className)}
      aria-label={label}
      onClick={onPress}
    >
      {children}
    </button>
  )
}
