import { isCancel } from '@weh5/client'
import { Button, Field, List, Preview, Radio, RadioGroup, Stepper, toast } from '@weh5/ui'
import { useEffect, useState } from 'preact/hooks'
import { fetchTicket, fetchTickets, orderTicket, type Evening, type Ticket } from '../api.ts'
import { useExpo } from '../expo.ts'
import { tellFailure } from '../failure.ts'
import { signIn } from '../session/visitor.ts'
import { shareCard } from '../share.ts'
import { wx } from '../wechat.ts'

/** Tickets for an evening: choose, pay with WeChat Pay, show at the gate. */
export function TicketPage() {
  const { evenings } = useExpo()
  const [tickets, setTickets] = useState<readonly Ticket[]>([])
  useEffect(() => {
    document.title = '夜场门票'
    shareCard({ title: '一起去看夜场', desc: '灯亮起来以后，展品会不一样', path: '/ticket' })
    fetchTickets().then(setTickets, tellFailure)
  }, [])

  return (
    <main class="page">
      {tickets.map((ticket) => (
        <TicketCard key={ticket.id} ticket={ticket} />
      ))}
      {evenings[0] ? (
        <Order
          evenings={evenings}
          first={evenings[0]}
          onBought={(ticket) => setTickets((bought) => [ticket, ...bought])}
        />
      ) : (
        <p class="story-hint">夜场门票还没有开售。</p>
      )}
      <Button block href="/">
        回到首页
      </Button>
    </main>
  )
}

interface OrderProps {
  readonly evenings: readonly Evening[]
  readonly first: Evening
  readonly onBought: (ticket: Ticket) => void
}

function Order({ evenings, first, onBought }: OrderProps) {
  const { visitor, mostTickets } = useExpo()
  const [eveningId, setEveningId] = useState(first.id)
  const [count, setCount] = useState(1)
  const [paying, setPaying] = useState(false)
  const evening = evenings.find(({ id }) => id === eveningId) ?? first

  async function buy() {
    // A ticket belongs to somebody.
    if (!visitor) return signIn('snsapi_base')
    setPaying(true)
    try {
      const { id, payment } = await orderTicket({ eveningId, count })
      const left = await wx.pay(payment).then(
        () => false,
        (error: unknown) => {
          if (!isCancel(error)) throw error
          return true
        },
      )
      // Whatever the sheet said: a payment counts when the server has heard of it.
      const ticket = await fetchTicket(id)
      if (ticket.paid) onBought(ticket)
      else if (!left) toast.text('支付结果确认中，请稍后再看')
    } catch (error) {
      tellFailure(error)
    } finally {
      setPaying(false)
    }
  }

  return (
    <>
      <RadioGroup title="选一个夜晚" name="evening" value={eveningId} onChange={setEveningId}>
        {evenings.map(({ id, name, hours, price }) => (
          <Radio key={id} value={id} desc={`${hours} · ${yuan(price)}`}>
            {name}
          </Radio>
        ))}
      </RadioGroup>
      <List>
        <Field label="张数" name="count" layout="end">
          <Stepper min={1} max={mostTickets} value={count} onChange={setCount} />
        </Field>
      </List>
      <Button block variant="primary" loading={paying} onClick={buy}>
        微信支付 {yuan(evening.price * count)}
      </Button>
    </>
  )
}

function TicketCard({ ticket: { evening, count, total, code } }: { ticket: Ticket }) {
  return (
    <Preview
      className="ticket"
      head={{ label: '入场码', value: code }}
      items={[
        { label: '场次', value: evening.name },
        { label: '时间', value: evening.hours },
        { label: '张数', value: count },
        { label: '实付', value: yuan(total) },
      ]}
    />
  )
}

function yuan(fen: number): string {
  return `¥${(fen / 100).toFixed(2)}`
}
