import { type Element, useState } from '#framework'
import type { Demo } from '../demo.ts'
import { Button, List, ListItem, NumberKeyboard } from '../index.ts'

export const demo: Demo = {
  title: { zh: '数字键盘', en: 'Number keyboard' },
  examples: [
    { name: 'amount', title: { zh: '金额', en: 'Amount' }, Example: Amount },
    { name: 'identity', title: { zh: '身份证号', en: 'Identity card' }, Example: Identity },
  ],
}

function Amount(): Element {
  const [open, setOpen] = useState(false)
  const [amount, setAmount] = useState('')
  return (
    <>
      <List>
        <ListItem title="金额" extra={`¥ ${amount}`} />
      </List>
      <Button onClick={() => setOpen(!open)}>输入金额</Button>
      <NumberKeyboard
        open={open}
        extraKey="."
        onKey={(key) => setAmount(amount + key)}
        onDelete={() => setAmount(amount.slice(0, -1))}
        onConfirm={() => setOpen(false)}
      />
    </>
  )
}

function Identity(): Element {
  const [open, setOpen] = useState(false)
  const [number, setNumber] = useState('')
  return (
    <>
      <List>
        <ListItem title="身份证号" extra={number} />
      </List>
      <Button onClick={() => setOpen(!open)}>输入号码</Button>
      <NumberKeyboard
        open={open}
        extraKey="X"
        onKey={(key) => setNumber(number + key)}
        onDelete={() => setNumber(number.slice(0, -1))}
      />
    </>
  )
}
