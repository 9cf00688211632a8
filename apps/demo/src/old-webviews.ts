// ky calls Object.hasOwn, which iOS has only since 15.4 and Chromium since 93; older WeChat clients still open the page.
Object.hasOwn ??= (object, key) => Object.prototype.hasOwnProperty.call(object, key)

export {}
