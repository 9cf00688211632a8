import { wechatSimulator } from '@weh5/simulator/vite'
import { defineConfig } from 'vite'

// The dev server is now inside WeChat: panel at /__weh5__/, signatures included, no server of your own needed yet.
export default defineConfig({ plugins: [wechatSimulator({ jsConfig: '/wechat/js-config' })] })
