import { reply, type PushHandlers, type Reply } from '@weh5/server'
import { exhibitOfCode, type CheckIns } from './check-ins.ts'
import { exhibitAt, exhibits, venue, type Exhibit } from './exhibits.ts'

export interface ChatOptions {
  /** The origin that visitors see. */
  readonly origin: string
  readonly checkIns: CheckIns
}

/** What the expo's account answers in its chat. */
export function createChat({ origin, checkIns }: ChatOptions): PushHandlers {
  const show = ({ id, booth, name, summary }: Exhibit): Reply =>
    reply.news([
      {
        title: `${booth} ${name}`,
        description: summary,
        picUrl: `${origin}/share.png`,
        url: `${origin}/exhibits/${id}`,
      },
    ])
  const program = exhibits.map(({ booth, name }) => `${booth} ${name}`).join('\n')
  const welcome = `欢迎来到${venue.name}！发送展位号即可了解展品：\n${program}`

  return {
    text({ content, fromUserName }) {
      const exhibit = exhibitOfCode(content)
      if (exhibit) return show(exhibit)
      if (content.trim() !== '签到') return reply.text(welcome)
      return reply.text(`你已在 ${checkIns.of(fromUserName).length} 个展位签到。`)
    },
    'event:subscribe': ({ scene = '' }) => {
      const exhibit = exhibitOfCode(scene)
      return exhibit ? show(exhibit) : reply.text(welcome)
    },
    'event:SCAN': ({ scene }) => {
      const exhibit = exhibitOfCode(scene)
      return exhibit ? show(exhibit) : reply.none()
    },
    'event:ShakearoundUserShake': ({ chosenBeacon }) => {
      const exhibit = exhibitAt(chosenBeacon)
      return exhibit ? show(exhibit) : reply.none()
    },
    'event:unsubscribe': ({ fromUserName }) => checkIns.forget(fromUserName),
  }
}
