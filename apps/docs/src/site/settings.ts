import { useEffect, useState } from 'preact/hooks'
import type { Language } from './language.ts'

/** What the reader chose; it applies to the site and to every phone in it. */
export interface Settings {
  readonly language: Language
  readonly theme: 'auto' | 'light' | 'dark'
  readonly mode: 'standard' | 'care' | 'contrast'
  readonly direction: 'ltr' | 'rtl'
}

export const choices = {
  language: [
    { value: 'zh', label: { zh: '中文', en: '中文' } },
    { value: 'en', label: { zh: 'English', en: 'English' } },
  ],
  theme: [
    { value: 'auto', label: { zh: '跟随系统', en: 'System' } },
    { value: 'light', label: { zh: '浅色', en: 'Light' } },
    { value: 'dark', label: { zh: '深色', en: 'Dark' } },
  ],
  mode: [
    { value: 'standard', label: { zh: '标准', en: 'Standard' } },
    { value: 'care', label: { zh: '关怀模式', en: 'Care' } },
    { value: 'contrast', label: { zh: '高对比', en: 'Contrast' } },
  ],
  direction: [
    { value: 'ltr', label: { zh: '从左到右', en: 'Left to right' } },
    { value: 'rtl', label: { zh: '从右到左', en: 'Right to left' } },
  ],
} as const

const key = 'weh5-docs'

/** The settings, kept for the next visit. */
export function useSettings(): readonly [Settings, (changes: Partial<Settings>) => void] {
  const [settings, setSettings] = useState<Settings>(() => read(localStorage.getItem(key)))
  useEffect(() => {
    localStorage.setItem(key, JSON.stringify(settings))
    const { documentElement: html } = document
    html.lang = settings.language === 'zh' ? 'zh-CN' : 'en'
    html.toggleAttribute('data-weui-theme', settings.theme !== 'auto')
    if (settings.theme !== 'auto') html.setAttribute('data-weui-theme', settings.theme)
    html.setAttribute('data-weui-mode', settings.mode)
  }, [settings])
  return [settings, (changes) => setSettings((before) => ({ ...before, ...changes }))]
}

/** Whatever stands in the store, only known choices come out. */
function read(stored: string | null): Settings {
  const given = new Map<string, unknown>(Object.entries(parsed(stored)))
  const choose = <T extends string>(all: readonly { readonly value: T }[], name: string, otherwise: T): T =>
    all.find(({ value }) => value === given.get(name))?.value ?? otherwise
  return {
    language: choose(choices.language, 'language', navigator.language.startsWith('zh') ? 'zh' : 'en'),
    theme: choose(choices.theme, 'theme', 'auto'),
    mode: choose(choices.mode, 'mode', 'standard'),
    direction: choose(choices.direction, 'direction', 'ltr'),
  }
}

function parsed(stored: string | null): object {
  try {
    const value: unknown = JSON.parse(stored ?? '{}')
    return typeof value === 'object' && value !== null ? value : {}
  } catch {
    return {}
  }
}
