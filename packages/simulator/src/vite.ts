export { wechatSimulator, type WechatSimulatorOptions } from './vite/wechat-simulator.ts'
