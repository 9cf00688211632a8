import type { Element } from '#framework'
import type { Demo } from '../demo.ts'
import { Swiper } from '../index.ts'

export const demo: Demo = {
  title: { zh: '轮播', en: 'Swiper' },
  examples: [
    { name: 'basic', title: { zh: '基本', en: 'Basic' }, Example: Basic },
    { name: 'autoplay', title: { zh: '自动播放', en: 'Autoplay' }, Example: Autoplay },
  ],
}

const slides = [
  <Slide key="1" text="机械臂" color="#006b35" />,
  <Slide key="2" text="无人机" color="#3a4a75" />,
  <Slide key="3" text="脑机接口" color="#8a2b2b" />,
]

function Basic(): Element {
  return <Swiper aria-label="焦点图" slides={slides} />
}

function Autoplay(): Element {
  return <Swiper aria-label="公告" slides={slides} autoplay={4} />
}

function Slide({ text, color }: { text: string; color: string }): Element {
  return (
    <svg width="100%" height="180" role="img" aria-label={text}>
      <rect width="100%" height="100%" fill={color} />
      <text x="50%" y="50%" fill="#fff" fontSize="24" textAnchor="middle">
        {text}
      </text>
    </svg>
  )
}
