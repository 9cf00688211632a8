/** The components that are not compared with WeUI pixel by pixel, and why. Every other one has an official.html in its folder. */
export const withoutOfficialMarkup: Readonly<Record<string, string>> = {
  calendar: 'WeUI has none.',
  'date-picker': 'WeUI shows it by its script only; it is the Picker, which is compared.',
  empty: 'WeUI has none.',
  field: 'A line of a form: compared with what stands in it, in input, textarea, select, switch and form.',
  flex: 'It has no look.',
  gallery:
    'WeUI’s has neither a way out nor a count, and its one button is an icon on a bar; ours has buttons that can be seen.',
  'infinite-list': 'It has no look.',
  loading: 'Compared where it stands: in button, loadmore and toast.',
  'notice-bar': 'WeUI has none.',
  'number-keyboard': 'WeUI has none: its keyboard belongs to WeChat itself.',
  'pull-to-refresh': 'WeUI has none: in its examples the page of WeChat is pulled.',
  rate: 'WeUI has none.',
  'region-picker': 'WeUI has none; it is the Picker, which is compared.',
  root: 'It is the page.',
  skeleton: 'WeUI has none.',
  stepper: 'WeUI has none.',
  swipe:
    'WeUI’s is a picture of a line half way, without a gesture. At rest it is a line of the List, which is compared.',
  swiper: 'WeUI has none.',
  'verification-code':
    'WeUI breaks the button off the line on every phone; ours stays in the line as long as there is room for it.',
}
