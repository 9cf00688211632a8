/** The colours of WeUI's own light and dark palettes that stay below 4.5:1, kept because they are the look (peers/ui.md §1.3). */
export const contrastAllowList: readonly { element: RegExp; why: string }[] = [
  {
    element: /wk-button_primary|wk-calendar__day_chosen|wk-number-keyboard__confirm/,
    why: 'white on BRAND, 2.38:1 in light and dark',
  },
  { element: /wk-button_warn/, why: 'white on RED, 3.30:1 in light and dark' },
  {
    element: /wk-dialog__action_warn|wk-dialog__error|wk-action-sheet__item_warn/,
    why: 'RED on BG-2, 3.30:1 in light',
  },
  { element: /wk-cell__desc/, why: 'FG-2 on BG-2, 2.11:1 in light and 2.71:1 in dark' },
  { element: /wk-toptips__box|wk-bar_warn-strong/, why: 'white on RED, 3.30:1 in light and dark' },
  { element: /wk-bar_warn-weak/, why: 'FG-1 and LINK on red at a tenth, 4.46:1 and 4.06:1 in light' },
  { element: /wk-bar_warn-no-color/, why: 'white on grey, 2.4:1' },
  { element: /wk-bar_tips-strong/, why: 'white on ORANGE, 2.11:1 in light' },
  { element: /wk-bar_tips-weak/, why: 'LINK on BG-1' },
  { element: /wk-badge/, why: 'white on RED, 3.30:1 in light and dark' },
  {
    element: /wk-field__(?:label|message)|aria-invalid|wk-agree__|wk-choices__tips/,
    why: 'RED on BG-2 or BG-0, 3.30:1 in light',
  },
  {
    element: /wk-textarea__counter|wk-media__|wk-step__desc|wk-uploader__count/,
    why: 'FG-2 on BG-2 or BG-0, 2.11:1 in light',
  },
  { element: /wk-tabbar__label/, why: 'BRAND on BG-1, 2.22:1 in light' },
]
