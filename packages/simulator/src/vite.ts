export { wechatSimulator, type WechatPlugin, type WechatSimulatorOptions } from './vite/wechat-simulator.ts'
