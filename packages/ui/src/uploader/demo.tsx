import type { Element } from '#framework'
import type { Demo } from '../demo.ts'
import { Field, List, Uploader, type UploadContext, type UploadedFile } from '../index.ts'

export const demo: Demo = {
  title: { zh: '上传', en: 'Uploader' },
  examples: [
    { name: 'basic', title: { zh: '基本', en: 'Basic' }, Example: Basic },
    { name: 'failing', title: { zh: '失败重试', en: 'Failing' }, Example: Failing },
    { name: 'empty', title: { zh: '还没有图片', en: 'Nothing yet' }, Example: Nothing },
  ],
}

function Basic(): Element {
  return (
    <List>
      <Field>
        <Uploader title="图片上传" max={4} upload={send} name="photos" />
      </Field>
    </List>
  )
}

function Failing(): Element {
  return (
    <List>
      <Field>
        <Uploader title="断网时" upload={() => Promise.reject(new Error('offline'))} />
      </Field>
    </List>
  )
}

function Nothing(): Element {
  return (
    <List>
      <Field>
        <Uploader title="图片上传" max={4} upload={send} />
      </Field>
    </List>
  )
}

/** Stands for a server: it takes a second, and gives the picture back. */
async function send(file: Blob, { signal, onProgress }: UploadContext): Promise<UploadedFile> {
  for (let step = 1; step <= 10; step += 1) {
    await new Promise((resolve) => setTimeout(resolve, 100))
    if (signal.aborted) throw new Error('deleted')
    onProgress(step / 10)
  }
  return { url: URL.createObjectURL(file) }
}
