// What WeUI has no token for, and the palette of the contrast mode. Same shape as the palettes read from weui.css.
//
// `--wk-on-*`: WeUI writes white on BRAND, which is 2.38:1 in every palette but care light (peers/ui.md §1.3). The default palettes
// keep that look; care dark and contrast pick the text colour that reaches 4.5:1.
export const own = {
  light: {
    '--wk-on-brand': '#fff',
    '--wk-on-red': '#fff',
    '--wk-on-orange': '#fff',
    '--wk-bar-grey': 'rgba(0, 0, 0, 0.3)',
    '--wk-bar-link': '#576b95',
    '--wk-tertiary': 'rgba(0, 0, 0, 0.3)',
    '--wk-focus': '#576b95',
    '--wk-line': 'rgba(0, 0, 0, 0.1)',
    '--wk-veil-strong': 'rgba(255, 255, 255, 0.95)',
    '--wk-veil-weak': 'rgba(255, 255, 255, 0.6)',
    '--wk-font': "system-ui, -apple-system, 'Helvetica Neue', sans-serif",
  },
  dark: {
    '--wk-bar-grey': 'rgba(255, 255, 255, 0.3)',
    '--wk-bar-link': '#7d90a9',
    '--wk-tertiary': 'rgba(255, 255, 255, 0.3)',
    '--wk-focus': '#7d90a9',
    '--wk-line': 'rgba(255, 255, 255, 0.1)',
    '--wk-veil-strong': 'rgba(25, 25, 25, 0.95)',
    '--wk-veil-weak': 'rgba(25, 25, 25, 0.6)',
  },
  // Care mode promises legible text: WeUI's third tier of text (FG-2) stays at 3.04:1 there, ours reaches 4.5:1.
  careLight: {
    '--wk-on-orange': '#000',
    '--wk-bar-grey': 'rgba(0, 0, 0, 0.65)',
    '--wk-bar-link': '#43557a',
    '--wk-focus': '#000',
    '--wk-tertiary': 'rgba(0, 0, 0, 0.55)',
  },
  careDark: {
    '--wk-tertiary': 'rgba(255, 255, 255, 0.5)',
    '--wk-on-brand': '#000',
    '--wk-on-red': '#000',
    '--wk-on-orange': '#000',
    '--wk-bar-grey': 'rgba(255, 255, 255, 0.2)',
    '--wk-bar-link': '#a3b3c9',
    '--wk-focus': '#fff',
  },
}

/** On top of the care palettes. */
export const contrast = {
  light: {
    '--weui-BRAND': '#00703a',
    '--weui-RED': '#b3211f',
    '--weui-RED-100': '#b3211f',
    '--weui-LINK': '#2e4270',
    '--weui-FG-0': '#000',
    '--weui-FG-HALF': '#000',
    '--weui-FG-1': 'rgba(0, 0, 0, 0.78)',
    '--weui-FG-2': 'rgba(0, 0, 0, 0.68)',
    '--wk-tertiary': 'rgba(0, 0, 0, 0.68)',
    '--weui-FG-4': 'rgba(0, 0, 0, 0.6)',
    '--wk-line': 'rgba(0, 0, 0, 0.55)',
  },
  dark: {
    '--weui-BRAND': '#2fd67b',
    '--weui-RED': '#ff8080',
    '--weui-RED-100': '#ff8080',
    '--weui-LINK': '#a9bbd6',
    '--weui-FG-0': '#fff',
    '--weui-FG-HALF': '#fff',
    '--weui-FG-1': 'rgba(255, 255, 255, 0.82)',
    '--weui-FG-2': 'rgba(255, 255, 255, 0.72)',
    '--wk-tertiary': 'rgba(255, 255, 255, 0.72)',
    '--weui-FG-4': 'rgba(255, 255, 255, 0.65)',
    '--wk-line': 'rgba(255, 255, 255, 0.6)',
  },
}
