// The default language, text by text: a page ships only those of the components it uses.
export const tag = 'zh-CN'
export const confirm = '确定'
export const cancel = '取消'
export const acknowledge = '知道了'
export const close = '关闭'
export const loading = '正在加载'
export const choose = '请选择'
export const clear = '清除'
export const search = '搜索'
export const required = '请填写此项'
export const invalid = '请检查格式'
export const tooShort = (least: string): string => `至少 ${least} 个字符`
export const tooLong = (most: string): string => `最多 ${most} 个字符`
export const tooSmall = (min: string): string => `不能小于 ${min}`
export const tooLarge = (max: string): string => `不能大于 ${max}`
export const increase = '增加'
export const decrease = '减少'
export const stars = (count: number): string => `${count} 星`
export const getCode = '获取验证码'
export const resendIn = (seconds: number): string => `${seconds} 秒后重发`
export const addPicture = '添加图片'
export const deletePicture = (name: string): string => `删除 ${name}`
export const viewPicture = (name: string): string => `查看 ${name}`
export const retry = '重试'
export const unreadablePicture = '无法读取这张图片，HEIC 格式请先转为 JPEG'
export const noMore = '已无更多数据'
export const loadFailed = '加载失败，点击重试'
export const refresh = '刷新'
export const pullToRefresh = '下拉刷新'
export const releaseToRefresh = '释放更新'
export const page = (number: number, of: number): string => `第 ${number} 页，共 ${of} 页`
export const pause = '暂停'
export const play = '播放'
export const year = '年'
export const month = '月'
export const day = '日'
export const hour = '时'
export const minute = '分'
export const viewPictures = '查看图片'
export const numbers = '数字键盘'
export const backspace = '删除'
export const previousMonth = '上个月'
export const nextMonth = '下个月'
