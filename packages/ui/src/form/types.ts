import type { Node } from '#framework'

export interface FormProps {
  children?: Node | undefined
  /** Above the fields, as the heading of the page. */
  title?: Node | undefined
  desc?: Node | undefined
  /**
   * Is called with what was filled in once everything is valid. While its promise is pending, the form is busy and not sent again.
   * What it throws is not caught here.
   */
  onSubmit: (data: FormData, form: HTMLFormElement) => unknown
  /** When a field is checked for the first time: when the focus leaves it, or when the form is sent. Default `submit`. */
  validateOn?: 'blur' | 'submit' | undefined
  /** What a server finds wrong, by the name of the field. */
  errors?: Readonly<Record<string, string>> | undefined
  id?: string | undefined
  className?: string | undefined
}
